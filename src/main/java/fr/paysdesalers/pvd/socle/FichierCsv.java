package fr.paysdesalers.pvd.socle;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** A comma-separated file with a header line (UTF-8, RFC 4180). Whatever is wrong in it is told with its file and line. */
public final class FichierCsv {

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();

    private FichierCsv() {}

    /**
     * Reads every line.
     *
     * @throws FichierInvalide naming file and line, when a line cannot be read
     */
    public static <T> List<T> lire(Resource fichier, Function<Ligne, T> lecture) {
        String nom = nom(fichier);
        List<T> lues = new ArrayList<>();
        long derniere = 1;
        try (CSVParser lignes = FORMAT.parse(new StringReader(contenu(fichier)))) {
            for (CSVRecord valeurs : lignes) {
                derniere = lignes.getCurrentLineNumber();
                lues.add(appliquer(new Ligne(nom, derniere - retours(valeurs), valeurs), lecture));
            }
        } catch (IOException | UncheckedIOException malForme) {
            throw new FichierInvalide(nom, derniere + 1, "un guillemet est mal placé ou n’est pas fermé", malForme);
        }
        return lues;
    }

    /** The whole text, without the byte order mark of spreadsheets; anything but UTF-8 would load broken accents. */
    private static String contenu(Resource fichier) {
        try {
            String texte = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(fichier.getContentAsByteArray()))
                    .toString();
            return texte.startsWith("\ufeff") ? texte.substring(1) : texte;
        } catch (CharacterCodingException autreCodage) {
            throw new FichierInvalide(nom(fichier), 0, "le fichier n’est pas en UTF-8", autreCodage);
        } catch (IOException illisible) {
            throw new FichierInvalide(nom(fichier), 0, "fichier illisible", illisible);
        }
    }

    /** Line breaks inside the quoted cells of a line: it is told by where it starts. */
    private static long retours(CSVRecord valeurs) {
        return valeurs.stream()
                .flatMapToInt(String::chars)
                .filter(signe -> signe == '\n')
                .count();
    }

    private static <T> T appliquer(Ligne ligne, Function<Ligne, T> lecture) {
        if (!ligne.valeurs().isConsistent()) {
            throw ligne.erreur(
                    "la ligne a " + ligne.valeurs().size() + " valeurs, l’en-tête en a "
                            + ligne.valeurs().getParser().getHeaderNames().size(),
                    null);
        }
        try {
            return lecture.apply(ligne);
        } catch (FichierInvalide dejaSitue) {
            throw dejaSitue;
        } catch (RuntimeException refus) {
            throw ligne.erreur(refus.toString(), refus);
        }
    }

    private static String nom(Resource fichier) {
        String nom = fichier.getFilename();
        return nom == null ? fichier.getDescription() : nom;
    }

    /** One line of the file, and its number there. */
    public record Ligne(String fichier, long numero, CSVRecord valeurs) {

        /** The value of a column that must be there and filled. */
        public String texte(String colonne) {
            String valeur = texteOuNul(colonne);
            if (valeur == null) {
                throw erreur("la colonne « " + colonne + " » est vide", null);
            }
            return valeur;
        }

        public @Nullable String texteOuNul(String colonne) {
            if (!valeurs.isMapped(colonne)) {
                throw erreur("la colonne « " + colonne + " » manque", null);
            }
            String valeur = valeurs.get(colonne);
            return valeur.isEmpty() ? null : valeur;
        }

        public int entier(String colonne) {
            return lire(colonne, texte(colonne), Integer::valueOf);
        }

        public @Nullable Integer entierOuNul(String colonne) {
            String valeur = texteOuNul(colonne);
            return valeur == null ? null : lire(colonne, valeur, Integer::valueOf);
        }

        public boolean booleen(String colonne) {
            String valeur = texte(colonne);
            if (!valeur.equals("true") && !valeur.equals("false")) {
                throw erreur("la colonne « " + colonne + " » attend true ou false", null);
            }
            return Boolean.parseBoolean(valeur);
        }

        /** Converts a filled column; what the conversion refuses is told with file and line. */
        public <T> T valeur(String colonne, Function<String, T> conversion) {
            return lire(colonne, texte(colonne), conversion);
        }

        public <T> @Nullable T valeurOuNul(String colonne, Function<String, T> conversion) {
            String valeur = texteOuNul(colonne);
            return valeur == null ? null : lire(colonne, valeur, conversion);
        }

        public FichierInvalide erreur(String raison, @Nullable Throwable cause) {
            return new FichierInvalide(fichier, numero, raison, cause);
        }

        private <T> T lire(String colonne, String valeur, Function<String, T> conversion) {
            try {
                return conversion.apply(valeur);
            } catch (RuntimeException refus) {
                throw erreur("« " + valeur + " » ne convient pas à la colonne « " + colonne + " »", refus);
            }
        }
    }
}

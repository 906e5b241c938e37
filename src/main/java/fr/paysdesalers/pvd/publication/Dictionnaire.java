package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.List;
import java.util.Locale;

/** What each column of the published files means. */
final class Dictionnaire {

    /** The files, in the order of the page. */
    static final List<Table> TABLES = List.of(
            new Table(
                    "actions.csv",
                    DonneesOuvertes.COLONNES_DES_ACTIONS.stream()
                            .map(Colonne::de)
                            .toList()),
            new Table(
                    "financements.csv",
                    DonneesOuvertes.COLONNES_DES_FINANCEMENTS.stream()
                            .map(Colonne::de)
                            .toList()));

    private Dictionnaire() {}

    /** A file and its columns. */
    public record Table(String fichier, List<Colonne> colonnes) {}

    /** How the values of a column are written. */
    enum Format implements Libelle {
        TEXTE,
        ENTIER,
        JOUR,
        EUROS,
        LISTE,
        CODE;

        @Override
        public String cle() {
            return "publication.format." + name();
        }
    }

    /** A column of a published file, named in lower case in the files. */
    enum Colonne implements Libelle {
        REFERENCE(Format.CODE),
        NOM(Format.TEXTE),
        OBJECTIF(Format.ENTIER),
        STATUT(Format.CODE),
        RESUME(Format.TEXTE),
        COMMUNES(Format.LISTE),
        CODES_INSEE(Format.LISTE),
        MAITRE_OUVRAGE(Format.TEXTE),
        DEBUT_PREVU_LE(Format.JOUR),
        FIN_PREVUE_LE(Format.JOUR),
        DEBUT_REEL_LE(Format.JOUR),
        FIN_REELLE_LE(Format.JOUR),
        BASE(Format.CODE),
        COUT(Format.EUROS),
        ACQUIS(Format.EUROS),
        DEMANDE(Format.EUROS),
        PUBLIEE_LE(Format.JOUR),
        ADRESSE(Format.TEXTE),
        GROUPE(Format.CODE),
        FINANCEUR(Format.TEXTE),
        DISPOSITIF(Format.TEXTE),
        CERTITUDE(Format.CODE),
        MONTANT(Format.EUROS);

        private final Format format;

        Colonne(Format format) {
            this.format = format;
        }

        static Colonne de(String nom) {
            return valueOf(nom.toUpperCase(Locale.ROOT));
        }

        public String nom() {
            return name().toLowerCase(Locale.ROOT);
        }

        public Format format() {
            return format;
        }

        @Override
        public String cle() {
            return "publication.colonne." + name();
        }
    }
}

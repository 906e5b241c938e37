package fr.paysdesalers.pvd.structure;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** The message bundles, read as Spring reads them. */
record Messages(Map<String, String> textes, List<String> doublons) {

    static final Path DOSSIER = Sources.RESSOURCES.resolve("messages");

    static Messages lire() {
        Map<String, String> textes = new TreeMap<>();
        List<String> doublons = new ArrayList<>();
        for (Path fichier : Sources.fichiers(DOSSIER, ".properties")) {
            proprietes(fichier, (cle, texte) -> {
                if (textes.put(cle, texte) != null) {
                    doublons.add(cle + " in " + fichier);
                }
            });
        }
        return new Messages(textes, doublons);
    }

    /** The names of the bundles that the configuration lists. */
    static List<String> declares() {
        List<String> noms = new ArrayList<>();
        proprietes(Sources.RESSOURCES.resolve("application.properties"), (cle, texte) -> {
            if (cle.equals("spring.messages.basename")) {
                noms.addAll(Arrays.stream(texte.split(",")).map(String::strip).toList());
            }
        });
        return noms;
    }

    /** The names of the bundles that exist. */
    static List<String> presents() {
        return Sources.fichiers(DOSSIER, ".properties").stream()
                .map(fichier -> Sources.RESSOURCES
                        .relativize(fichier)
                        .toString()
                        .replace('\\', '/')
                        .replaceFirst("\\.properties$", ""))
                .toList();
    }

    private static void proprietes(Path fichier, BiConsumer<String, String> suite) {
        Properties lecture = new Properties() {
            @Override
            public synchronized Object put(Object cle, Object texte) {
                suite.accept((String) cle, (String) texte);
                return super.put(cle, texte);
            }
        };
        try {
            lecture.load(new StringReader(Sources.texte(fichier)));
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }
}

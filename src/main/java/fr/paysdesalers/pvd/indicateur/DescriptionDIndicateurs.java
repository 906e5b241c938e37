package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the indicators that a territory starts with, and what sources say of them, from its folder: {@code indicateurs.csv}
 * and {@code mesures.csv}, which a territory may not have. Done once: a convention that has indicators keeps them as they are.
 */
@Service
public class DescriptionDIndicateurs {

    private final ResourceLoader ressources;
    private final Conventions conventions;
    private final Territoires territoires;
    private final IndicateurRepository indicateurs;
    private final MesureRepository mesures;

    DescriptionDIndicateurs(
            ResourceLoader ressources,
            Conventions conventions,
            Territoires territoires,
            IndicateurRepository indicateurs,
            MesureRepository mesures) {
        this.ressources = ressources;
        this.conventions = conventions;
        this.territoires = territoires;
        this.indicateurs = indicateurs;
        this.mesures = mesures;
    }

    /**
     * Loads the indicators described in a folder, unless its convention has some.
     *
     * @param dossier a Spring location, {@code classpath:…} or {@code file:…}
     * @throws fr.paysdesalers.pvd.socle.FichierInvalide naming file and line
     */
    @Transactional
    public void charger(String dossier) {
        Resource fichier = fichier(dossier, "indicateurs.csv");
        if (!fichier.exists()) {
            return;
        }
        // Two instances that start together must not load twice
        indicateurs.verrouillerLeChargement();
        FichierCsv.lire(fichier(dossier, "convention.csv"), ligne -> ligne.texte("slug")).stream()
                .flatMap(slug -> conventions.parSlug(slug).map(RepereConvention::id).stream())
                .filter(convention -> !indicateurs.existsByConventionId(convention))
                .forEach(convention -> charger(convention, fichier, fichier(dossier, "mesures.csv")));
    }

    private void charger(long convention, Resource fichier, Resource mesuresConnues) {
        Map<Integer, Long> objectifs =
                conventions.objectifs(convention).stream().collect(Collectors.toMap(Objectif::numero, Objectif::id));
        Map<String, Long> cles = new HashMap<>();
        FichierCsv.lire(
                fichier,
                ligne -> cles.put(
                        ligne.texte("nom"),
                        indicateurs
                                .save(new Indicateur(convention, indicateur(ligne, objectifs)))
                                .cle()));
        if (mesuresConnues.exists()) {
            Map<String, Long> communes =
                    territoires.communes(conventions.convention(convention).territoireId()).stream()
                            .collect(Collectors.toMap(Commune::codeInsee, Commune::id));
            FichierCsv.lire(
                    mesuresConnues,
                    ligne -> mesures.save(new Mesure(
                            convention, cle(ligne, "indicateur", cles, "indicateurs.csv"), mesure(ligne, communes))));
        }
    }

    private static IndicateurForm indicateur(Ligne ligne, Map<Integer, Long> objectifs) {
        Integer numero = ligne.entierOuNul("objectif");
        Long objectif = numero == null ? null : objectifs.get(numero);
        if (numero != null && objectif == null) {
            throw ligne.erreur("l’objectif " + numero + " n’est pas dans objectifs.csv", null);
        }
        return new IndicateurForm(
                null,
                ligne.texte("nom"),
                ligne.texte("unite"),
                ligne.valeur("tendance", Tendance::valueOf),
                objectif,
                ligne.texteOuNul("definition"));
    }

    private static MesureForm mesure(Ligne ligne, Map<String, Long> communes) {
        return new MesureForm(
                null,
                commune(ligne, communes),
                null,
                ligne.entier("annee"),
                ligne.valeurOuNul("valeur", Valeur::lire),
                ligne.valeur("etat", EtatMesure::valueOf),
                ligne.texte("source"),
                ligne.entier("millesime"),
                ligne.texteOuNul("commentaire"));
    }

    private static @Nullable Long commune(Ligne ligne, Map<String, Long> communes) {
        return ligne.texteOuNul("code_insee") == null ? null : cle(ligne, "code_insee", communes, "communes.csv");
    }

    private static long cle(Ligne ligne, String colonne, Map<String, Long> cles, String fichier) {
        Long cle = cles.get(ligne.texte(colonne));
        if (cle == null) {
            throw ligne.erreur("« " + ligne.texte(colonne) + " » n’est pas dans " + fichier, null);
        }
        return cle;
    }

    private Resource fichier(String dossier, String nom) {
        return ressources.getResource(dossier + "/" + nom);
    }
}

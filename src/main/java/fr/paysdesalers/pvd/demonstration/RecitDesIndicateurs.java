package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.indicateur.CibleForm;
import fr.paysdesalers.pvd.indicateur.Cibles;
import fr.paysdesalers.pvd.indicateur.EtatMesure;
import fr.paysdesalers.pvd.indicateur.Indicateurs;
import fr.paysdesalers.pvd.indicateur.MesureForm;
import fr.paysdesalers.pvd.indicateur.Mesures;
import fr.paysdesalers.pvd.indicateur.Valeur;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells what the team measured by itself, and where it wants to go; years are counted from the present one. */
@Component
@Profile("demonstration")
class RecitDesIndicateurs {

    private final Indicateurs indicateurs;
    private final Mesures mesures;
    private final Cibles cibles;

    RecitDesIndicateurs(Indicateurs indicateurs, Mesures mesures, Cibles cibles) {
        this.indicateurs = indicateurs;
        this.mesures = mesures;
        this.cibles = cibles;
    }

    void raconter(Contexte contexte, Deroulement deroulement) {
        for (Ligne ligne : lire(contexte, "indicateurs-mesures")) {
            deroulement.ajouter(ligne.entier("jours"), ligne, () -> mesurer(contexte, ligne));
        }
        for (Ligne ligne : lire(contexte, "indicateurs-cibles")) {
            deroulement.ajouter(ligne.entier("jours"), ligne, () -> viser(contexte, ligne));
        }
    }

    private void mesurer(Contexte contexte, Ligne ligne) {
        int annee = annee(contexte, ligne, "annee");
        mesures.ajouter(
                contexte.chef(),
                indicateurs.cle(contexte.chef(), ligne.texte("indicateur")),
                new MesureForm(
                        null,
                        contexte.cleOuNul(ligne, "commune"),
                        ligne.texteOuNul("secteur"),
                        annee,
                        ligne.valeurOuNul("valeur", Valeur::lire),
                        ligne.valeur("etat", EtatMesure::valueOf),
                        ligne.texte("source"),
                        annee,
                        ligne.texteOuNul("commentaire")));
    }

    private void viser(Contexte contexte, Ligne ligne) {
        long indicateur = indicateurs.cle(contexte.chef(), ligne.texte("indicateur"));
        cibles.ajouter(
                contexte.chef(),
                indicateur,
                new CibleForm(
                        null,
                        mesures.cle(
                                contexte.chef(),
                                indicateur,
                                ligne.texteOuNul("commune"),
                                annee(contexte, ligne, "depart"),
                                ligne.texte("source")),
                        ligne.valeur("valeur", Valeur::lire),
                        annee(contexte, ligne, "annee"),
                        ligne.texteOuNul("commentaire")));
    }

    /** A year of a file below 100 is counted from the present one; known measures keep the year of their source. */
    private static int annee(Contexte contexte, Ligne ligne, String colonne) {
        int annee = ligne.entier(colonne);
        return annee > 100 ? annee : contexte.calendrier().jour(0).getYear() + annee;
    }

    private static List<Ligne> lire(Contexte contexte, String nom) {
        return FichierCsv.lire(
                new ClassPathResource("demonstration/" + contexte.chef().slug() + "/" + nom + ".csv"),
                Function.identity());
    }
}

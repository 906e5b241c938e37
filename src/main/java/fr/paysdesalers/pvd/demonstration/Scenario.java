package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.RepereConvention;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;

/**
 * Plays the life of a convention through the use cases of the portal, so that its history, its passages and its rights
 * are those of real work: one transaction, hence one revision, for each act. The accounts that people try are opened
 * at the end: a start that finds the author of the story without them knows that the loading was cut, and begins again.
 */
@Service
@Profile("demonstration")
class Scenario {

    private static final String DOSSIER = "demonstration/";
    /** The accounts are opened some days before the first action. */
    private static final int JOURS_AVANT = 7;

    private final ComptesDeDemonstration comptes;
    private final ReperesDeConvention reperes;
    private final MiseEnPlace miseEnPlace;
    private final RecitDesVues vues;
    private final HorlogeDeRejeu horloge;

    Scenario(
            ComptesDeDemonstration comptes,
            ReperesDeConvention reperes,
            MiseEnPlace miseEnPlace,
            RecitDesVues vues,
            HorlogeDeRejeu horloge) {
        this.comptes = comptes;
        this.reperes = reperes;
        this.miseEnPlace = miseEnPlace;
        this.vues = vues;
        this.horloge = horloge;
    }

    /** Leaves the chef de projet signed in: whoever calls signs them out. */
    void jouer(RepereConvention convention, Calendrier calendrier) {
        JeuDeDonnees jeu = JeuDeDonnees.lire(DOSSIER + convention.slug());
        Deroulement deroulement = new Deroulement();
        int ouverture = jeu.premierJour() - JOURS_AVANT;
        le(ouverture, calendrier, () -> comptes.ouvrirLesAuteurs(convention));
        SecurityContextHolder.setContext(new SecurityContextImpl(comptes.preuveDuChefDeProjet()));
        Contexte contexte =
                new Contexte(comptes.perimetreDuChefDeProjet(convention), reperes.lire(convention.id()), calendrier);
        // In the order of the file, whatever the day: the references of the portal are then those of the file
        for (Ligne action : jeu.actions()) {
            le(action.entier("cree"), calendrier, () -> miseEnPlace.commencer(contexte, jeu, action, deroulement));
        }
        miseEnPlace.poursuivre(contexte, deroulement);
        deroulement.rejouer(horloge, calendrier);
        vues.raconter(convention, calendrier);
        le(ouverture, calendrier, () -> comptes.ouvrirLesLecteurs(convention));
        // Today, not in the story: the link of an invitation lives a day
        comptes.inviterLesFinances(convention);
    }

    private void le(int jour, Calendrier calendrier, Runnable acte) {
        horloge.pendant(calendrier.instant(calendrier.jour(jour), 0), acte);
    }
}

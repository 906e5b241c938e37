package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.RepereConvention;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plays the life of a convention through the use cases of the portal, so that its history, its passages and its rights
 * are those of real work. All or nothing: a start that is killed meanwhile leaves an empty base.
 */
@Service
@Profile("demonstration")
class Scenario {

    private static final String DOSSIER = "demonstration/";
    /** The accounts are opened some days before the first action. */
    private static final int JOURS_AVANT = 7;

    private final ComptesDeDemonstration comptes;
    private final ReperesDeConvention reperes;
    private final Recits recits;
    private final HorlogeDeRejeu horloge;

    Scenario(ComptesDeDemonstration comptes, ReperesDeConvention reperes, Recits recits, HorlogeDeRejeu horloge) {
        this.comptes = comptes;
        this.reperes = reperes;
        this.recits = recits;
        this.horloge = horloge;
    }

    /** Leaves the chef de projet signed in until the transaction ends: whoever calls signs them out. */
    @Transactional
    void jouer(RepereConvention convention, Calendrier calendrier) {
        JeuDeDonnees jeu = JeuDeDonnees.lire(DOSSIER + convention.slug());
        Deroulement deroulement = new Deroulement();
        le(jeu.premierJour() - JOURS_AVANT, calendrier, () -> comptes.ouvrir(convention));
        SecurityContextHolder.setContext(new SecurityContextImpl(comptes.preuveDuChefDeProjet()));
        Contexte contexte =
                new Contexte(comptes.perimetreDuChefDeProjet(convention), reperes.lire(convention.id()), calendrier);
        for (Ligne action : jeu.actions()) {
            le(action.entier("cree"), calendrier, () -> recits.commencer(contexte, jeu, action, deroulement));
        }
        deroulement.rejouer(horloge, calendrier);
    }

    private void le(int jour, Calendrier calendrier, Runnable acte) {
        horloge.pendant(calendrier.instant(calendrier.jour(jour), 0), acte);
    }
}

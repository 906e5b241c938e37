package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.journal.Acte;
import fr.paysdesalers.pvd.journal.CriteresDHistorique;
import fr.paysdesalers.pvd.journal.Historiques;
import fr.paysdesalers.pvd.journal.Historiques.Extrait;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What changed in the convention since a person's previous visit, or since the day that they choose. */
@Component
class Nouveautes {

    private static final int MONTRES = 6;
    /** Somebody who comes for the first time is told the last fortnight. */
    private static final int JOURS_PAR_DEFAUT = 14;

    private final Historiques historiques;
    private final Comptes comptes;
    private final Clock horloge;

    Nouveautes(Historiques historiques, Comptes comptes, Clock horloge) {
        this.historiques = historiques;
        this.comptes = comptes;
        this.horloge = horloge;
    }

    /**
     * The last acts.
     *
     * @param depuis first day that is told
     * @param visite that day is the one of the previous visit
     * @param suite there are others
     * @param href the history since that day
     */
    public record Vues(Jour depuis, boolean visite, List<Acte> actes, boolean suite, String href) {}

    /** @param choisi a day as it is typed; what means nothing is ignored */
    Vues depuis(Perimetre perimetre, @Nullable String choisi) {
        LocalDate aujourdHui = LocalDate.now(horloge);
        LocalDate jour = CriteresDHistorique.jour(choisi);
        Instant visite = jour == null ? comptes.visitePrecedente(perimetre.compteId()) : null;
        LocalDate depuis = jour != null
                ? jour
                : visite == null
                        ? aujourdHui.minusDays(JOURS_PAR_DEFAUT)
                        : visite.atZone(horloge.getZone()).toLocalDate();
        Extrait extrait = historiques.depuis(perimetre, depuis, MONTRES);
        return new Vues(
                new Jour(depuis),
                visite != null,
                extrait.actes(),
                extrait.suite() != null,
                perimetre.chemin("/historique")
                        + CriteresDHistorique.depuis(depuis).parametres());
    }
}

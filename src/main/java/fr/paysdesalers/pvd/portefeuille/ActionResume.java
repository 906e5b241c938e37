package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.DementiDeMeteo;
import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action as lists and dashboards know it.
 *
 * @param retard days late; null when it is not: the longest of an overdue milestone, of a planned end or start that
 *     has passed
 * @param signaux names of the {@link Signal}s that it bears, separated by spaces
 * @param communes their names, null for the whole intercommunality
 */
public record ActionResume(
        long id,
        int numero,
        String nom,
        long objectifId,
        int objectifNumero,
        String objectif,
        Statut statut,
        Maturite maturite,
        @Nullable Meteo meteo,
        Priorite priorite,
        @Nullable String pilote,
        @Nullable String maitreOuvrage,
        Visibilite visibilite,
        @Nullable Integer retard,
        boolean bloquee,
        boolean ouverte,
        @Nullable String communes,
        @Nullable String codesInsee,
        @Nullable String prochainJalon,
        @Nullable LocalDate prochainJalonLe,
        String signaux,
        OffsetDateTime modifieeLe,
        @Nullable LocalDate debutPrevuLe,
        @Nullable LocalDate finPrevueLe,
        @Nullable LocalDate debutReelLe,
        @Nullable LocalDate finReelleLe) {

    public boolean porte(Signal signal) {
        return List.of(signaux.split(" ", -1)).contains(signal.name());
    }

    /** What the facts say against its weather; null when nothing. */
    public @Nullable DementiDeMeteo dementi() {
        return DementiDeMeteo.de(meteo, statut, retard, bloquee);
    }

    public String reference() {
        return "A" + numero;
    }

    public boolean concerne(String codeInsee) {
        return codesInsee != null && codesInsee.contains(codeInsee);
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Changement;
import fr.paysdesalers.pvd.action.Passage;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One change for many actions, as it is typed: only the fields of {@code champ} count.
 *
 * @param actions references, as the boxes send them
 */
record LotForm(
        List<String> actions,
        @NotNull @Nullable Champ champ,
        @Nullable Statut vers,
        @JourPlausible @Nullable LocalDate le,
        @Size(max = 500) @Nullable String motif,
        @Size(max = 200) @Nullable String decision,
        @Size(max = 120) @Nullable String pilote,
        @Nullable Long objectifId,
        @Nullable Visibilite visibilite,
        @Min(-3650) @Max(3650) @Nullable Integer jours) {

    /** What a lot can change. */
    enum Champ implements Libelle {
        STATUT,
        PILOTE,
        OBJECTIF,
        VISIBILITE,
        DATES;

        @Override
        public String cle() {
            return "portefeuille.lot.champ." + name();
        }
    }

    LotForm {
        actions = actions == null
                ? List.of()
                : actions.stream().filter(Objects::nonNull).toList();
    }

    static LotForm vide(LocalDate aujourdHui) {
        return new LotForm(List.of(), null, null, aujourdHui, null, null, null, null, null, null);
    }

    /** The ticked actions; a reference that means nothing is unknown. */
    List<Reference> references() {
        if (actions.isEmpty()) {
            throw new RefusDeSaisie("actions", "portefeuille.lot.aucune");
        }
        return actions.stream().map(Reference::of).toList();
    }

    /**
     * What is asked.
     *
     * @throws RefusDeSaisie on the field that is missing
     */
    Changement changement() {
        return switch (Objects.requireNonNull(champ)) {
            case STATUT ->
                new Changement.DeStatut(new Passage(exiger("vers", vers), exiger("le", le), motif, decision));
            case PILOTE -> new Changement.DePilote(pilote);
            case OBJECTIF -> new Changement.DObjectif(exiger("objectifId", objectifId));
            case VISIBILITE -> new Changement.DeVisibilite(exiger("visibilite", visibilite));
            case DATES -> dates();
        };
    }

    private Changement dates() {
        if (exiger("jours", jours) == 0) {
            throw new RefusDeSaisie("jours", "portefeuille.lot.zero");
        }
        return new Changement.DeDates(exiger("jours", jours), exiger("motif", motif));
    }

    private static <T> T exiger(String champ, @Nullable T valeur) {
        if (valeur == null) {
            throw new RefusDeSaisie(champ, "portefeuille.lot.requis");
        }
        return valeur;
    }
}

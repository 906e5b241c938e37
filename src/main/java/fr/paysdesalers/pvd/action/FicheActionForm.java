package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content of an action as it is typed. */
public record FicheActionForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotNull @Nullable Long objectifId,
        @Nullable Long thematiqueId,
        @Nullable Long axeId,
        @NotNull @Nullable Maturite maturite,
        @Nullable Meteo meteo,
        @NotNull @Nullable Priorite priorite,
        @Nullable Long maitreOuvrageId,
        @Size(max = 200) @Nullable String referentMaitreOuvrage,
        @Size(max = 200) @Nullable String delegation,
        @Size(max = 120) @Nullable String pilote,
        @Size(max = 120) @Nullable String eluReferent,
        List<Long> communes,
        Map<Long, Taux> parts,
        @Nullable SituationOrt situationOrt,
        Set<Contrat> contrats,
        @Size(max = 400) @Nullable String resumePublic,
        @Size(max = 10_000) @Nullable String description,
        @Size(max = 10_000) @Nullable String objectifsAttendus,
        @Size(max = 10_000) @Nullable String consequenceCentralite,
        @JourPlausible @Nullable LocalDate debutPrevuLe,
        @JourPlausible @Nullable LocalDate finPrevueLe,
        @JourPlausible @Nullable LocalDate debutReelLe,
        @JourPlausible @Nullable LocalDate finReelleLe,
        @NotNull @Nullable Visibilite visibilite)
        implements Saisie {

    /** What is left empty is nothing, whatever way a browser says it: two forms that say the same are equal. */
    public FicheActionForm {
        communes = communes == null
                ? List.of()
                : communes.stream().filter(Objects::nonNull).sorted().toList();
        parts = parts == null ? Map.of() : sansVides(parts);
        contrats = contrats == null ? Set.of() : contrats;
    }

    /** A new action: the usual choices are made already. */
    static FicheActionForm nouvelle() {
        return new FicheActionForm(
                null,
                null,
                null,
                null,
                null,
                Maturite.EN_GERME,
                null,
                Priorite.MOYENNE,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                Map.of(),
                null,
                Set.of(Contrat.PVD),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Visibilite.PARTENAIRES);
    }

    static FicheActionForm de(FicheAction action) {
        Fiche fiche = action.fiche();
        return new FicheActionForm(
                action.version(),
                fiche.nom(),
                fiche.classement().objectifId(),
                fiche.classement().thematiqueId(),
                fiche.classement().axeId(),
                fiche.appreciation().maturite(),
                fiche.appreciation().meteo(),
                fiche.appreciation().priorite(),
                fiche.acteurs().maitreOuvrageId(),
                fiche.acteurs().referentMaitreOuvrage(),
                fiche.acteurs().delegation(),
                fiche.acteurs().pilote(),
                fiche.acteurs().eluReferent(),
                fiche.repartition().parts().keySet().stream().sorted().toList(),
                typees(fiche.repartition()),
                fiche.situationOrt(),
                fiche.contrats(),
                fiche.textes().resumePublic(),
                fiche.textes().description(),
                fiche.textes().objectifsAttendus(),
                fiche.textes().consequenceCentralite(),
                fiche.dates().debutPrevuLe(),
                fiche.dates().finPrevueLe(),
                fiche.dates().debutReelLe(),
                fiche.dates().finReelleLe(),
                fiche.visibilite());
    }

    /** Shares are shown only when they are not the equal ones that nobody typed. */
    private static Map<Long, Taux> typees(Repartition repartition) {
        return repartition.estEgale() ? Map.of() : repartition.parts();
    }

    /**
     * The content that this form asks for; valid as soon as its constraints are.
     *
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie on {@code parts}
     */
    Fiche fiche() {
        return new Fiche(
                Objects.requireNonNull(nom),
                new Fiche.Classement(Objects.requireNonNull(objectifId), thematiqueId, axeId),
                new Fiche.Appreciation(Objects.requireNonNull(maturite), meteo, Objects.requireNonNull(priorite)),
                new Fiche.Acteurs(maitreOuvrageId, referentMaitreOuvrage, delegation, pilote, eluReferent),
                Repartition.de(communes, parts),
                situationOrt,
                contrats.isEmpty() ? EnumSet.noneOf(Contrat.class) : EnumSet.copyOf(contrats),
                new Fiche.Textes(description, resumePublic, objectifsAttendus, consequenceCentralite),
                new Fiche.Dates(debutPrevuLe, finPrevueLe, debutReelLe, finReelleLe),
                Objects.requireNonNull(visibilite));
    }

    private static Map<Long, Taux> sansVides(Map<Long, Taux> saisies) {
        Map<Long, Taux> pleines = new LinkedHashMap<>();
        saisies.forEach((commune, part) -> {
            if (part != null) {
                pleines.put(commune, part);
            }
        });
        return pleines;
    }
}

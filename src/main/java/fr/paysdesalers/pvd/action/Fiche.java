package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fiche action says, apart from its life: the content that the form edits as one piece. */
public record Fiche(
        String nom,
        long objectifId,
        @Nullable Long thematiqueId,
        @Nullable Long axeId,
        Maturite maturite,
        @Nullable Meteo meteo,
        Priorite priorite,
        @Nullable Long maitreOuvrageId,
        @Nullable String pilote,
        @Nullable String eluReferent,
        Repartition repartition,
        @Nullable SituationOrt situationOrt,
        Set<Contrat> contrats,
        Textes textes,
        Dates dates,
        Visibilite visibilite) {

    /** The long texts; {@code resumePublic} at most 400 characters. */
    @Embeddable
    public record Textes(
            @Nullable String description,
            @Nullable String resumePublic,
            @Nullable String objectifsAttendus,
            @Nullable String consequenceCentralite) {

        static final Textes VIDES = new Textes(null, null, null, null);
    }

    /** Planned and real start and end. */
    @Embeddable
    public record Dates(
            @Nullable LocalDate debutPrevuLe,
            @Nullable LocalDate finPrevueLe,
            @Nullable LocalDate debutReelLe,
            @Nullable LocalDate finReelleLe) {

        static final Dates INCONNUES = new Dates(null, null, null, null);

        /** Work began: the first real start stays. */
        Dates commencees(LocalDate le) {
            return new Dates(debutPrevuLe, finPrevueLe, debutReelLe == null ? le : debutReelLe, null);
        }

        /**
         * Work is over.
         *
         * @throws RefusDeSaisie on {@code le}, when it would end before its start
         */
        Dates terminees(LocalDate le) {
            verifierOrdre(debutReelLe, le, "le");
            return new Dates(debutPrevuLe, finPrevueLe, debutReelLe, le);
        }

        /** Planned dates so many days later; a start that took place stays. */
        Dates decalees(int jours) {
            return new Dates(
                    debutPrevuLe == null || debutReelLe != null ? debutPrevuLe : debutPrevuLe.plusDays(jours),
                    finPrevueLe == null ? null : finPrevueLe.plusDays(jours),
                    debutReelLe,
                    finReelleLe);
        }

        /** What goes on has no real end. */
        Dates rouvertes() {
            return new Dates(debutPrevuLe, finPrevueLe, debutReelLe, null);
        }

        void verifier() {
            verifierOrdre(debutPrevuLe, finPrevueLe, "finPrevueLe");
            verifierOrdre(debutReelLe, finReelleLe, "finReelleLe");
        }

        /**
         * @throws RefusDeSaisie on {@code champ}, when the end comes before the start
         */
        static void verifierOrdre(@Nullable LocalDate debut, @Nullable LocalDate fin, String champ) {
            if (debut != null && fin != null && fin.isBefore(debut)) {
                throw new RefusDeSaisie(champ, "action.dates.inversees");
            }
        }
    }
}

package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a fiche action says, apart from its life: the content that the form edits as one piece. */
public record Fiche(
        String nom,
        Classement classement,
        Appreciation appreciation,
        Acteurs acteurs,
        Repartition repartition,
        @Nullable SituationOrt situationOrt,
        Set<Contrat> contrats,
        Textes textes,
        Dates dates,
        Visibilite visibilite) {

    /** The same under another name, with planned dates that many days later and nothing done yet. */
    Fiche copie(String autreNom, int jours) {
        return new Fiche(
                autreNom,
                classement,
                appreciation.avec(null),
                acteurs,
                repartition,
                situationOrt,
                contrats,
                textes,
                new Dates(dates.debutPrevuLe(), dates.finPrevueLe(), null, null).decalees(jours),
                visibilite);
    }

    Fiche avecPilote(@Nullable String pilote) {
        return avec(classement, acteurs.avecPilote(pilote), visibilite);
    }

    /** Under another objective; a theme belongs to the former one. */
    Fiche avecObjectif(long objectifId) {
        Classement autre = objectifId == classement.objectifId()
                ? classement
                : new Classement(objectifId, null, classement.axeId());
        return avec(autre, acteurs, visibilite);
    }

    Fiche avecVisibilite(Visibilite autre) {
        return avec(classement, acteurs, autre);
    }

    private Fiche avec(Classement autreClassement, Acteurs autresActeurs, Visibilite autreVisibilite) {
        return new Fiche(
                nom,
                autreClassement,
                appreciation,
                autresActeurs,
                repartition,
                situationOrt,
                contrats,
                textes,
                dates,
                autreVisibilite);
    }

    /** Its place in the project: an objective of the convention, one of its themes, an axis of the territory. */
    @Embeddable
    public record Classement(
            long objectifId,
            @Nullable Long thematiqueId,
            @Nullable Long axeId) {}

    /** What people think of it, apart from where it stands: how ripe, how confident they are, how much it matters. */
    @Embeddable
    public record Appreciation(
            @Enumerated(EnumType.STRING) Maturite maturite,
            @Enumerated(EnumType.STRING) @Nullable Meteo meteo,
            @Enumerated(EnumType.STRING) Priorite priorite) {

        Appreciation avec(@Nullable Meteo declaree) {
            return new Appreciation(maturite, declaree, priorite);
        }
    }

    /**
     * Who carries the action.
     *
     * @param referentMaitreOuvrage whom to call at the maître d’ouvrage
     * @param delegation to whom the maître d’ouvrage delegates the works, when it does
     */
    @Embeddable
    public record Acteurs(
            @Nullable Long maitreOuvrageId,
            @Nullable String referentMaitreOuvrage,
            @Nullable String delegation,
            @Nullable String pilote,
            @Nullable String eluReferent) {

        public static final Acteurs INCONNUS = new Acteurs(null, null, null, null, null);

        Acteurs avecPilote(@Nullable String autre) {
            return new Acteurs(maitreOuvrageId, referentMaitreOuvrage, delegation, autre, eluReferent);
        }
    }

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

        /** As a passage of statut leaves them: what goes on has no real end. */
        Dates apres(Passage passage) {
            return switch (passage.vers()) {
                case EN_COURS -> commencees(passage.le());
                case REALISEE -> terminees(passage.le());
                default -> rouvertes();
            };
        }

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

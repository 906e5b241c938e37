package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The milestones: those that are done on their real day, those that are to be done on their current one. In an action that is
 * closed, what was not done is no date any more.
 */
@Component
class DatesDesJalons implements SourceDeDates {

    private static final String JALONS = """
            select * from (
                select j.id, j.action_id, j.type, j.libelle, coalesce(j.reelle_le, j.actuelle_le) le, j.reelle_le is not null fait,
                       coalesce(j.retire_le, a.archivee_le, case when a.statut = 'ABANDONNEE' and j.reelle_le is null then (
                           select max(c.fait_le) from changement_statut c where c.action_id = a.id and c.vers = 'ABANDONNEE') end)
                           annule_le,
                       a.modifiee_le
                from jalon j join fiche_action a on a.id = j.action_id
                where a.convention_id = :convention and a.visibilite in (:visibilites)) d
            where (d.le between :debut and :fin or not d.fait and d.le < :jour)
              and (d.annule_le is null or d.annule_le > :annulesDepuis)
            order by d.le, d.id
            """;

    private final JdbcClient base;
    private final Libelles libelles;

    DatesDesJalons(JdbcClient base, Libelles libelles) {
        this.base = base;
        this.libelles = libelles;
    }

    private record Ligne(
            long id,
            long actionId,
            TypeJalon type,
            String libelle,
            LocalDate le,
            boolean fait,
            @Nullable OffsetDateTime annuleLe,
            OffsetDateTime modifieeLe) {

        OffsetDateTime dernierChangement() {
            return annuleLe != null && annuleLe.isAfter(modifieeLe) ? annuleLe : modifieeLe;
        }
    }

    @Override
    public Genre genre() {
        return Genre.JALON;
    }

    @Override
    public Stream<Rendezvous> dates(Fenetre fenetre) {
        return base
                .sql(JALONS)
                .param("convention", fenetre.perimetre().conventionId())
                .param("visibilites", fenetre.perimetre().nomsDesVisibilites())
                .param("debut", fenetre.debut())
                .param("fin", fenetre.fin())
                .param("jour", fenetre.aujourdHui())
                .param("annulesDepuis", fenetre.annulesDepuis().atOffset(ZoneOffset.UTC))
                .query(Ligne.class)
                .list()
                .stream()
                .map(ligne -> rendezvous(fenetre, ligne))
                .filter(Objects::nonNull);
    }

    private @Nullable Rendezvous rendezvous(Fenetre fenetre, Ligne ligne) {
        ActionResume action = fenetre.actions().get(ligne.actionId());
        if (action == null
                || !ligne.fait() && ligne.annuleLe() == null && !action.statut().estOuvert()) {
            return null;
        }
        return new Rendezvous(
                "jalon-" + ligne.id(),
                Genre.JALON,
                ligne.le(),
                etat(ligne, action.statut(), fenetre.aujourdHui()),
                ligne.libelle(),
                libelles.de(ligne.type()),
                action,
                fenetre.perimetre().chemin("/actions/" + action.reference() + "#jalons"),
                ligne.dernierChangement().toInstant());
    }

    private static Etat etat(Ligne ligne, Statut statut, LocalDate aujourdHui) {
        if (ligne.annuleLe() != null) {
            return Etat.ANNULE;
        }
        if (ligne.fait()) {
            return Etat.FAIT;
        }
        if (!ligne.le().isBefore(aujourdHui)) {
            return Etat.A_VENIR;
        }
        return statut.court() ? Etat.EN_RETARD : Etat.SUSPENDU;
    }
}

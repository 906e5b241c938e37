package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.regle.Urgence;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days to come of a convention: its milestones, and those that its grants wait for. */
@Service
@Transactional(readOnly = true)
public class Agenda {

    private static final String JALONS = """
            select a.id action_id, a.numero, a.nom, j.type, j.libelle, j.actuelle_le
            from jalon j join fiche_action a on a.id = j.action_id
            where a.convention_id = :convention and a.visibilite in (:visibilites) and a.statut in (:ouverts) and a.archivee_le is null
              and j.reelle_le is null and j.retire_le is null and j.actuelle_le between :debut and :fin
            order by j.actuelle_le, a.numero, j.id
            """;

    private final JdbcClient base;
    private final Examens examens;
    private final Delais delais;
    private final Libelles libelles;

    Agenda(JdbcClient base, Examens examens, Delais delais, Libelles libelles) {
        this.base = base;
        this.examens = examens;
        this.delais = delais;
        this.libelles = libelles;
    }

    private record Ligne(long actionId, int numero, String nom, TypeJalon type, String libelle, LocalDate actuelleLe) {}

    /** A date to come, ready to show. */
    public record Rendezvous(
            long actionId, Jour jour, String delai, String libelle, String type, String action, String href) {}

    /** The milestones of open actions and the days of their grants, from today, for so many days. */
    public List<Rendezvous> prochains(Perimetre perimetre, int jours) {
        return Stream.concat(jalons(perimetre, jours), echeances(perimetre, jours))
                .sorted(Comparator.comparing(Rendezvous::jour))
                .toList();
    }

    /** The milestones alone. */
    List<Rendezvous> jalonsProchains(Perimetre perimetre, int jours) {
        return jalons(perimetre, jours).toList();
    }

    private Stream<Rendezvous> echeances(Perimetre perimetre, int jours) {
        LocalDate fin = delais.aujourdHui().plusDays(jours);
        return examens.echeances(perimetre).stream()
                .filter(echeance -> !echeance.urgence().equals(Urgence.DEPASSEE.name())
                        && !echeance.jour().date().isAfter(fin))
                .map(echeance -> new Rendezvous(
                        echeance.actionId(),
                        echeance.jour(),
                        echeance.delai(),
                        echeance.dossier() == null
                                ? echeance.libelle()
                                : echeance.libelle() + " : " + echeance.dossier(),
                        libelles.texte("portefeuille.agenda.echeance"),
                        echeance.action(),
                        echeance.href()));
    }

    private Stream<Rendezvous> jalons(Perimetre perimetre, int jours) {
        return base
                .sql(JALONS)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("ouverts", Statut.OUVERTS.stream().map(Enum::name).toList())
                .param("debut", delais.aujourdHui())
                .param("fin", delais.aujourdHui().plusDays(jours))
                .query(Ligne.class)
                .stream()
                .map(ligne -> new Rendezvous(
                        ligne.actionId(),
                        new Jour(ligne.actuelleLe()),
                        delais.jusquA(ligne.actuelleLe()),
                        ligne.libelle(),
                        libelles.de(ligne.type()),
                        "A" + ligne.numero() + " " + ligne.nom(),
                        perimetre.chemin("/actions/A" + ligne.numero() + "#jalons")));
    }
}

package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a council has still to vote. Today the milestones of that type in its open actions; what the convention itself
 * waits for from each council has its place here too, as more {@link Attente}s.
 */
@Service
@Transactional(readOnly = true)
class DeliberationsAttendues {

    private static final String JALONS = """
            select a.numero, a.nom, j.libelle, j.actuelle_le, m.nom maitre_ouvrage, m.commune_id = :commune du_conseil
            from jalon j join fiche_action a on a.id = j.action_id
            left join maitre_ouvrage m on m.id = a.maitre_ouvrage_id
            where a.convention_id = :convention and a.visibilite in (:visibilites) and a.statut in (:ouverts)
              and a.archivee_le is null and j.type = 'DELIBERATION' and j.reelle_le is null and j.retire_le is null
              and (m.commune_id = :commune
                   or exists (select 1 from action_commune ac where ac.action_id = a.id and ac.commune_id = :commune))
            order by j.actuelle_le, a.numero, j.id
            """;

    private final JdbcClient base;
    private final Delais delais;

    DeliberationsAttendues(JdbcClient base, Delais delais) {
        this.base = base;
        this.delais = delais;
    }

    private record Ligne(
            int numero,
            String nom,
            String libelle,
            LocalDate actuelleLe,
            @Nullable String maitreOuvrage,
            @Nullable Boolean duConseil) {}

    /**
     * A vote that is expected.
     *
     * @param duConseil from the council of the commune itself; else for one of its actions, from {@code porteur}
     */
    public record Attente(
            String libelle,
            String objet,
            String href,
            Jour jour,
            String delai,
            boolean enRetard,
            boolean duConseil,
            @Nullable String porteur) {}

    /** The most overdue first. */
    List<Attente> de(Perimetre perimetre, Commune commune) {
        return base
                .sql(JALONS)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("ouverts", Statut.OUVERTS.stream().map(Enum::name).toList())
                .param("commune", commune.id())
                .query(Ligne.class)
                .stream()
                .map(ligne -> attente(perimetre, ligne))
                .toList();
    }

    private Attente attente(Perimetre perimetre, Ligne ligne) {
        boolean enRetard = ligne.actuelleLe().isBefore(delais.aujourdHui());
        return new Attente(
                ligne.libelle(),
                "A" + ligne.numero() + " " + ligne.nom(),
                perimetre.chemin("/actions/A" + ligne.numero() + "#jalons"),
                new Jour(ligne.actuelleLe()),
                enRetard
                        ? delais.retard(-new Jour(ligne.actuelleLe()).joursDepuis(delais.aujourdHui()))
                        : delais.jusquA(ligne.actuelleLe()),
                enRetard,
                Boolean.TRUE.equals(ligne.duConseil()),
                ligne.maitreOuvrage());
    }
}

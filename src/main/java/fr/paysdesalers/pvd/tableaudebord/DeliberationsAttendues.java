package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.DeliberationAttendue;
import fr.paysdesalers.pvd.convention.Deliberations;
import fr.paysdesalers.pvd.convention.VuesDeSignature;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
    private final Deliberations convention;
    private final Delais delais;
    private final Libelles libelles;

    DeliberationsAttendues(JdbcClient base, Deliberations convention, Delais delais, Libelles libelles) {
        this.base = base;
        this.convention = convention;
        this.delais = delais;
        this.libelles = libelles;
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
     * @param jour null for the convention itself, on which a council votes when it wants
     * @param duConseil from the council of the commune itself; else for one of its actions, from {@code porteur}
     */
    public record Attente(
            String libelle,
            String objet,
            String href,
            @Nullable Jour jour,
            String delai,
            boolean enRetard,
            boolean duConseil,
            @Nullable String porteur) {}

    /** On the convention first, then the most overdue. */
    List<Attente> de(Perimetre perimetre, Commune commune) {
        return Stream.concat(
                        convention.attendues(perimetre).stream()
                                .filter(attendue ->
                                        attendue.manque() && Objects.equals(attendue.communeId(), commune.id()))
                                .map(attendue -> attente(perimetre, attendue)),
                        desActions(perimetre, commune).stream())
                .toList();
    }

    private List<Attente> desActions(Perimetre perimetre, Commune commune) {
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

    private Attente attente(Perimetre perimetre, DeliberationAttendue attendue) {
        return new Attente(
                VuesDeSignature.objet(libelles, attendue),
                libelles.texte("tableaudebord.commune.sur-la-convention"),
                perimetre.chemin("/convention#deliberations"),
                null,
                libelles.texte("convention.deliberation.pas-encore"),
                false,
                true,
                null);
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

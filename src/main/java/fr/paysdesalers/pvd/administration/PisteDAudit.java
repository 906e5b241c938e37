package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.compte.Geste;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail with the names that accounts and conventions bear today; the newest first. */
@Service
@Transactional(readOnly = true)
class PisteDAudit {

    /** A file of more would not open in a spreadsheet; dates choose. */
    static final int MAXIMUM_DU_FICHIER = 100_000;

    private static final String LIRE = """
            select t.id, t.genre, a.nom auteur, s.nom sujet, c.nom convention, t.detail, t.reseau, t.faite_le, t.rang,
                   t.empreinte
            from trace t left join compte a on a.id = t.auteur_id left join compte s on s.id = t.sujet_id
            left join convention c on c.id = t.convention_id
            where true
            """;

    private static final String PERSONNES = """
            select c.id valeur, c.nom libelle from compte c
            where exists (select 1 from trace t where t.auteur_id = c.id) order by c.nom collate "fr-x-icu", c.id
            """;

    private final JdbcClient base;
    private final Clock horloge;

    PisteDAudit(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * A trace, as pages tell it.
     *
     * @param rang its place in the chain; null for the few seconds before it is sealed
     */
    public record TraceVue(
            long id,
            GenreDeTrace genre,
            @Nullable String auteur,
            @Nullable String sujet,
            @Nullable String convention,
            String detail,
            String reseau,
            OffsetDateTime faiteLe,
            @Nullable Long rang,
            @Nullable String empreinte) {

        /** What a code means, as a message; null when the detail is an address, shown as it is. */
        public @Nullable String cleDuDetail() {
            return switch (genre) {
                case COMPTE -> Geste.valueOf(detail).cle();
                case CONNEXION_REFUSEE ->
                    detail.startsWith("FREINEE") ? "administration.audit.freinee" : "administration.audit.refusee";
                case CONNEXION, REFUS, EXPORT, ADMINISTRATION -> null;
            };
        }

        public Moment moment() {
            return new Moment(faiteLe.toInstant());
        }
    }

    @ReserveAuxAdministrateurs
    public List<TraceVue> lire(CriteresDAudit criteres, int nombre) {
        Map<String, Object> parametres = new HashMap<>();
        StringBuilder sql = new StringBuilder(LIRE);
        if (criteres.genre() != null) {
            sql.append(" and t.genre = :genre");
            parametres.put("genre", criteres.genre().name());
        }
        if (criteres.personne() != null) {
            sql.append(" and (t.auteur_id = :personne or t.sujet_id = :personne)");
            parametres.put("personne", criteres.personne());
        }
        if (criteres.du() != null) {
            sql.append(" and t.faite_le >= :du");
            parametres.put("du", minuit(criteres.du()));
        }
        if (criteres.au() != null) {
            sql.append(" and t.faite_le < :au");
            parametres.put("au", minuit(criteres.au().plusDays(1)));
        }
        if (criteres.q() != null) {
            sql.append(" and (strpos(lower(t.detail), lower(:q)) > 0 or strpos(t.reseau, :q) > 0)");
            parametres.put("q", criteres.q());
        }
        if (criteres.avant() != null) {
            sql.append(" and t.id < :avant");
            parametres.put("avant", criteres.avant());
        }
        return base.sql(sql + " order by t.id desc limit :nombre")
                .params(parametres)
                .param("nombre", nombre)
                .query(TraceVue.class)
                .list();
    }

    /** Whoever left a trace, by name. */
    @ReserveAuxAdministrateurs
    public List<Option> personnes() {
        return base.sql(PERSONNES).query(Option.class).list();
    }

    private OffsetDateTime minuit(LocalDate jour) {
        return jour.atStartOfDay(horloge.getZone()).toOffsetDateTime();
    }
}

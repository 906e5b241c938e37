package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each convention with what an administrateur watches: that somebody looks after it, and that it lives. */
@Service
@Transactional(readOnly = true)
class ConventionsOuvertes {

    private static final String TOUTES = """
            select c.slug, c.nom, t.epci, c.signee_le, c.ort_signee_le,
                   (select count(*) from commune co where co.territoire_id = t.id) communes,
                   (select count(*) from fiche_action f where f.convention_id = c.id and f.archivee_le is null) actions,
                   count(p.id) membres,
                   string_agg(p.nom, ', ' order by p.nom) filter (where a.role = 'CHEF_DE_PROJET') chefs
            from convention c join territoire t on t.id = c.territoire_id
            left join adhesion a on a.convention_id = c.id and a.terminee_le is null
                 and (a.fin_le is null or a.fin_le >= ?)
            left join compte p on p.id = a.compte_id and p.ferme_le is null
            group by c.id, t.id order by c.nom collate "fr-x-icu"
            """;

    private final JdbcClient base;
    private final Clock horloge;

    ConventionsOuvertes(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * A convention.
     *
     * @param chefs the names of those who look after it; null when nobody does yet
     */
    public record ConventionOuverte(
            String slug,
            String nom,
            String epci,
            LocalDate signeeLe,
            @Nullable LocalDate ortSigneeLe,
            int communes,
            int actions,
            int membres,
            @Nullable String chefs) {

        public Jour signee() {
            return new Jour(signeeLe);
        }

        public @Nullable Jour ort() {
            return Jour.de(ortSigneeLe);
        }
    }

    @ReserveAuxAdministrateurs
    public List<ConventionOuverte> toutes() {
        return base.sql(TOUTES)
                .param(LocalDate.now(horloge))
                .query(ConventionOuverte.class)
                .list();
    }
}

package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be written to in a convention: its present members whose account is open, with the rights that they have today. */
@Component
@Transactional(readOnly = true)
class Destinataires {

    private static final String MEMBRES = """
            select v.slug, a.convention_id, c.id compte_id, c.nom, c.courriel, a.role, a.partenaire_id, a.code_insee,
                   coalesce((select string_agg(s.sujet, ' ') from sujet_coupe s where s.compte_id = c.id), '') coupes
            from adhesion a join compte c on c.id = a.compte_id join convention v on v.id = a.convention_id
            where a.convention_id = :convention and a.terminee_le is null and (a.fin_le is null or a.fin_le >= :jour)
              and c.ferme_le is null order by a.role, c.nom collate "fr-x-icu", c.id
            """;

    private final JdbcClient base;
    private final Comptes comptes;
    private final AnnuaireConventions conventions;
    private final Clock horloge;

    Destinataires(JdbcClient base, Comptes comptes, AnnuaireConventions conventions, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    /**
     * A member, with the eyes that they read with and what they do not want.
     *
     * @param coupes names of {@link Sujet}s, separated by spaces
     */
    record Membre(
            String slug,
            long conventionId,
            long compteId,
            String nom,
            String courriel,
            Role role,
            @Nullable Long partenaireId,
            @Nullable String codeInsee,
            String coupes) {

        Perimetre perimetre() {
            return new Perimetre(conventionId, slug, compteId, nom, role, partenaireId, codeInsee);
        }

        boolean veut(Sujet sujet) {
            return !List.of(coupes.split(" ")).contains(sujet.name());
        }
    }

    /** In one statement, however many they are. */
    public List<Membre> de(long conventionId) {
        return base.sql(MEMBRES)
                .param("convention", conventionId)
                .param("jour", LocalDate.now(horloge))
                .query(Membre.class)
                .list();
    }

    /** With what eyes an account reads a convention today; empty once it does not. */
    public Optional<Perimetre> perimetre(long compteId, long conventionId) {
        return convention(conventionId)
                .flatMap(convention -> comptes.titulaire(compteId).flatMap(visiteur -> visiteur.dans(convention)));
    }

    public Optional<RepereConvention> convention(long conventionId) {
        return conventions.toutes().stream()
                .filter(une -> une.id() == conventionId)
                .findFirst();
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.compte.Visiteur.Membre;
import fr.paysdesalers.pvd.socle.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads an open account with its present memberships in one statement; their end, and closing, act at the next request. */
@Component
class Visiteurs {

    private static final String REQUETE = """
            select c.id, c.nom, c.courriel, c.administrateur, a.convention_id, a.role, a.partenaire_id, a.code_insee,
                   exists (select 1 from second_facteur_exige e
                           where e.role = a.role or c.administrateur and e.role = 'ADMINISTRATEUR') deux_preuves
            from compte c left join adhesion a on a.compte_id = c.id and a.terminee_le is null
                 and (a.fin_le is null or a.fin_le >= :aujourdhui)
            where c.id = :compte and c.ferme_le is null
            """;

    private static final String TOUS = """
            select c.id, c.nom, c.courriel, c.administrateur, c.cree_le, c.ferme_le, c.oublie_le,
                   c.derniere_connexion_le,
                   (select string_agg(co.slug || ' ' || a.role, ', ' order by co.slug) from adhesion a
                    join convention co on co.id = a.convention_id where a.compte_id = c.id
                    and a.terminee_le is null and (a.fin_le is null or a.fin_le >= :aujourdhui)) adhesions
            from compte c order by c.nom collate "fr-x-icu", c.id
            """;

    private final JdbcClient base;
    private final Clock horloge;

    Visiteurs(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    Optional<Visiteur> ouvert(long compteId) {
        return base.sql(REQUETE)
                .param("compte", compteId)
                .param("aujourdhui", LocalDate.now(horloge))
                .query(Visiteurs::lire);
    }

    /** Every account, by name, with its memberships in one column. */
    List<CompteLu> tous() {
        return base.sql(TOUS)
                .param("aujourdhui", LocalDate.now(horloge))
                .query(CompteLu.class)
                .list();
    }

    private static Optional<Visiteur> lire(ResultSet lignes) throws SQLException {
        if (!lignes.next()) {
            return Optional.empty();
        }
        long id = lignes.getLong("id");
        String nom = lignes.getString("nom");
        String courriel = lignes.getString("courriel");
        boolean administrateur = lignes.getBoolean("administrateur");
        boolean deuxPreuves = false;
        List<Membre> adhesions = new ArrayList<>();
        do {
            deuxPreuves |= lignes.getBoolean("deux_preuves");
            String role = lignes.getString("role");
            if (role != null) {
                adhesions.add(new Membre(
                        lignes.getLong("convention_id"),
                        Role.valueOf(role),
                        lignes.getObject("partenaire_id", Long.class),
                        lignes.getString("code_insee")));
            }
        } while (lignes.next());
        return Optional.of(new Visiteur(id, nom, courriel, administrateur, deuxPreuves, List.copyOf(adhesions)));
    }
}

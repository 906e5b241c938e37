package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may be written to in a convention: its present members whose account is open, with the rights that they have today. */
@Component
@Transactional(readOnly = true)
class Destinataires {

    private static final String MEMBRES = """
            select c.id compte_id, c.nom, c.courriel from adhesion a join compte c on c.id = a.compte_id
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

    record Membre(long compteId, String nom, String courriel) {}

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

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.bulletin.Envois;
import fr.paysdesalers.pvd.bulletin.Tournee;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Sends the bulletin of this week to the people of the demonstration, the first time that it starts: they show in its outbox. */
@Component
@Order(60)
@Profile("demonstration")
class BulletinsDeDemonstration implements ApplicationRunner {

    private final ComptesDeDemonstration comptes;
    private final AnnuaireConventions conventions;
    private final Envois envois;
    private final Tournee tournee;
    private final JdbcClient base;

    BulletinsDeDemonstration(
            ComptesDeDemonstration comptes,
            AnnuaireConventions conventions,
            Envois envois,
            Tournee tournee,
            JdbcClient base) {
        this.comptes = comptes;
        this.conventions = conventions;
        this.envois = envois;
        this.tournee = tournee;
        this.base = base;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean premiere = base.sql(
                        "select not exists (select 1 from bulletin) and exists (select 1 from fiche_action)")
                .query(Boolean.class)
                .single();
        conventions.parSlug("pays-de-salers").filter(convention -> premiere).ifPresent(convention -> {
            SecurityContextHolder.setContext(new SecurityContextImpl(comptes.preuveDuChefDeProjet()));
            try {
                Perimetre chef = comptes.perimetreDuChefDeProjet(convention);
                envois.commencer(chef);
                tournee.faire();
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
    }
}

package fr.paysdesalers.pvd.demonstration;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is left of a loading that was killed: the author of the story is there, open or closed, and none of the readers
 * who are opened at its end. Only the demonstration can leave a base so, and nobody can have worked in it since.
 */
@Component
@Profile("demonstration")
class ChargementInterrompu {

    private final JdbcClient base;

    ChargementInterrompu(JdbcClient base) {
        this.base = base;
    }

    boolean estLa() {
        return compte(CompteDeDemonstration.CHEF_DE_PROJET) && !compte(CompteDeDemonstration.DERNIER);
    }

    private boolean compte(CompteDeDemonstration compte) {
        return base.sql("select exists (select 1 from compte where courriel = ?)")
                .param(compte.courriel())
                .query(Boolean.class)
                .single();
    }

    /** Empties what the demonstration fills; the territory stays. */
    @Transactional
    void effacer() {
        base.sql(
                        "truncate compte, fiche_action, revision, instantane, piece_de_convention, signataire, deliberation, avenant restart identity cascade")
                .update();
    }
}

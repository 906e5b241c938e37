package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.OppositionALArchivage;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money that is granted stays in the accounts: its action does not leave them. */
@Component
class ArgentAcquis implements OppositionALArchivage {

    private final JdbcClient base;

    ArgentAcquis(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Optional<String> motif(long actionId) {
        boolean acquis = base.sql("select exists (select 1 from financement where action_id = :action "
                        + "and nature <> 'FONDS_PROPRES' and etat in (:acquis))")
                .param("action", actionId)
                .param("acquis", EtatFinancement.noms(Certitude.ACQUIS))
                .query(Boolean.class)
                .single();
        return acquis ? Optional.of("financement.archive.acquis") : Optional.empty();
    }
}

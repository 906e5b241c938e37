package fr.paysdesalers.pvd.securite;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many failures: the next try must wait. Says nothing of whether the account exists. */
class TropDEssais extends AuthenticationException {

    private final Duration attente;

    TropDEssais(Duration attente) {
        super("attendre");
        this.attente = attente;
    }

    /** Seconds to wait, rounded up. */
    long secondes() {
        return attente.toSeconds() + 1;
    }
}

package fr.paysdesalers.pvd.socle;

import java.util.UUID;

/** The same form was sent before: its effect exists, nothing must be done again. */
public class DejaSoumis extends RuntimeException {

    private final UUID jeton;

    DejaSoumis(UUID jeton) {
        super("déjà soumis : " + jeton);
        this.jeton = jeton;
    }

    UUID jeton() {
        return jeton;
    }
}

package fr.paysdesalers.pvd.securite;

import org.jspecify.annotations.Nullable;

/** A form was sent long after its author proved who they are: nothing is done until they prove it again. */
class PreuveDemandee extends RuntimeException {

    private final @Nullable String cle;

    /** @param cle the message that says why a first try was refused */
    PreuveDemandee(@Nullable String cle) {
        super("preuve");
        this.cle = cle;
    }

    @Nullable
    String cle() {
        return cle;
    }
}

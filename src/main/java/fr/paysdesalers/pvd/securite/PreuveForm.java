package fr.paysdesalers.pvd.securite;

import org.jspecify.annotations.Nullable;

/**
 * What somebody gives to prove again who they are: one of the two is enough.
 *
 * @param suite the page that they go to afterwards
 */
record PreuveForm(
        @Nullable String motDePasse,
        @Nullable String code,
        @Nullable String suite) {

    static PreuveForm vers(@Nullable String suite) {
        return new PreuveForm(null, null, suite);
    }
}

package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** What is enough where a role asks for two proofs, and what a session keeps of them. */
class DeuxPreuvesTests {

    private static final Instant INSTANT = Instant.parse("2026-11-23T09:00:00Z");
    private static final ComptePrincipal PRINCIPAL = new ComptePrincipal(5, "a@exemple.fr", "", false);

    private static Visiteur visiteur(boolean deuxPreuves) {
        return new Visiteur(5, "Jeanne", "a@exemple.fr", false, deuxPreuves, List.of());
    }

    private static Authentication preuve(Preuves preuves) {
        return UsernamePasswordAuthenticationToken.authenticated(PRINCIPAL, null, preuves.autorites(PRINCIPAL));
    }

    private static Preuves preuves(String facteurs) {
        Preuves preuves = Preuves.AUCUNE;
        for (String facteur : Arrays.stream(facteurs.split(" ", -1))
                .filter(nom -> !nom.equals("-"))
                .toList()) {
            preuves = preuves.avec("FACTOR_" + facteur, INSTANT);
        }
        return preuves;
    }

    @ParameterizedTest
    @CsvSource({
        "-, false",
        "PASSWORD, false",
        "OTT, false",
        "AUTHORIZATION_CODE, false",
        "BEARER, false",
        "PASSWORD BEARER, false",
        "WEBAUTHN, true",
        "PASSWORD WEBAUTHN, true",
        "PASSWORD OTT, true",
        "AUTHORIZATION_CODE OTT, true",
        "AUTHORIZATION_CODE PASSWORD, true"
    })
    void askForTwoKinds(String facteurs, boolean attendu) {
        Authentication preuve = preuve(preuves(facteurs));

        assertThat(DeuxPreuves.suffisent(visiteur(true), preuve)).isEqualTo(attendu);
        assertThat(DeuxPreuves.suffisent(visiteur(false), preuve)).isTrue();
    }

    @Test
    void areKeptAsOneLine() {
        Preuves preuves = preuves("PASSWORD OTT");

        assertThat(preuves.ecrire()).isEqualTo("FACTOR_OTT=2026-11-23T09:00:00Z,FACTOR_PASSWORD=2026-11-23T09:00:00Z");
        assertThat(Preuves.lire(preuves.ecrire())).isEqualTo(preuves);
        assertThat(Preuves.de(preuve(preuves).getAuthorities(), INSTANT.plusSeconds(60))
                        .dates())
                .as("what is proved at a sign-in is proved now")
                .isEqualTo(Map.of("FACTOR_OTT", INSTANT.plusSeconds(60), "FACTOR_PASSWORD", INSTANT.plusSeconds(60)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FACTOR_WEBAUTHN", "FACTOR_WEBAUTHN=hier", "=", ","})
    void thatCannotBeReadProveNothing(String ligne) {
        assertThat(Preuves.lire(ligne)).isEqualTo(Preuves.AUCUNE);
        assertThat(Preuves.lire(null)).isEqualTo(Preuves.AUCUNE);
    }
}

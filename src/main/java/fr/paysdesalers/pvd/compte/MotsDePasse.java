package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Judges and hashes passwords. */
@Component
class MotsDePasse {

    private final PasswordEncoder empreintes;
    private final JdbcClient base;

    MotsDePasse(PasswordEncoder empreintes, JdbcClient base) {
        this.empreintes = empreintes;
        this.base = base;
    }

    boolean correspond(String motDePasse, String empreinte) {
        return empreintes.matches(motDePasse, empreinte);
    }

    /**
     * The hash of an acceptable password.
     *
     * @throws RefusDeSaisie on {@code champ}, when it is too short or would be guessed
     */
    String empreinte(String motDePasse, String courriel, String champ) {
        if (motDePasse.length() < MotDePasse.LONGUEUR_MINIMALE || motDePasse.length() > MotDePasse.LONGUEUR_MAXIMALE) {
            throw new RefusDeSaisie(champ, "compte.motDePasse.longueur");
        }
        if (MotDePasse.estDevinable(motDePasse, motsEvidents(courriel))) {
            throw new RefusDeSaisie(champ, "compte.motDePasse.devinable");
        }
        return Objects.requireNonNull(empreintes.encode(motDePasse));
    }

    private Set<String> motsEvidents(String courriel) {
        Set<String> mots = new HashSet<>(
                base.sql("select distinct nom from commune").query(String.class).list());
        mots.add(courriel);
        mots.add(courriel.replaceFirst("@.*", ""));
        return mots;
    }
}

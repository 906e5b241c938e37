package fr.paysdesalers.pvd.compte;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/**
 * How the holder of a session proved who they are, and when: the factors of Spring Security, as one line of text in the session.
 *
 * @param dates by authority, for instance {@code FACTOR_PASSWORD}
 */
public record Preuves(Map<String, Instant> dates) {

    static final Preuves AUCUNE = new Preuves(Map.of());

    /** The factors that somebody just proved, all of them now. */
    static Preuves de(Collection<? extends GrantedAuthority> autorites, Instant instant) {
        Map<String, Instant> dates = new TreeMap<>();
        for (GrantedAuthority autorite : autorites) {
            if (autorite instanceof FactorGrantedAuthority facteur) {
                dates.put(facteur.getAuthority(), instant);
            }
        }
        return new Preuves(dates);
    }

    Preuves avec(String facteur, Instant instant) {
        Map<String, Instant> dates = new TreeMap<>(dates());
        dates.put(facteur, instant);
        return new Preuves(dates);
    }

    /** What {@link #ecrire} wrote; anything else proves nothing. */
    static Preuves lire(@Nullable Object texte) {
        if (!(texte instanceof String ligne) || ligne.isEmpty()) {
            return AUCUNE;
        }
        try {
            Map<String, Instant> dates = new TreeMap<>();
            for (String preuve : ligne.split(",", -1)) {
                String[] paire = preuve.split("=", 2);
                dates.put(paire[0], Instant.parse(paire[1]));
            }
            return new Preuves(dates);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException illisible) {
            return AUCUNE;
        }
    }

    String ecrire() {
        return dates.entrySet().stream()
                .map(preuve -> preuve.getKey() + "=" + preuve.getValue())
                .collect(Collectors.joining(","));
    }

    /** The rights of somebody who proved this. */
    List<GrantedAuthority> autorites(ComptePrincipal principal) {
        List<GrantedAuthority> toutes = new ArrayList<>(principal.getAuthorities());
        dates.forEach((facteur, instant) -> toutes.add(
                FactorGrantedAuthority.withAuthority(facteur).issuedAt(instant).build()));
        return toutes;
    }
}

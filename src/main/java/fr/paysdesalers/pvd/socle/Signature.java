package fr.paysdesalers.pvd.socle;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did something, and when. The name is kept as it was then. */
@Embeddable
public record Signature(long auteurId, String auteur, Instant faitLe) {

    public static Signature de(Perimetre perimetre, Instant instant) {
        return new Signature(perimetre.compteId(), perimetre.auteur(), instant);
    }
}

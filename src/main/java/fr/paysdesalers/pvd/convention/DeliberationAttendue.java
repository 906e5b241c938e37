package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a council has to decide on an object, and what it decided.
 *
 * @param numero of the avenant; null for another object
 * @param collectivite the commune, or the EPCI when {@code communeId} is null
 * @param concernee its délibération is expected: it is the EPCI, a bourg-centre or a commune that signs
 * @param id null when it has not deliberated yet
 */
public record DeliberationAttendue(
        ObjetDeliberation objet,
        @Nullable Long avenantId,
        @Nullable Integer numero,
        @Nullable Long communeId,
        String collectivite,
        boolean concernee,
        @Nullable Long id,
        @Nullable LocalDate priseLe,
        @Nullable String reference) {

    public boolean manque() {
        return id == null && concernee;
    }

    ObjetDelibere objetDelibere() {
        return new ObjetDelibere(objet, avenantId);
    }

    /** The collectivity, as forms name it. */
    public String cle() {
        return communeId == null ? DeliberationForm.EPCI : String.valueOf(communeId);
    }

    /** The object, as forms and addresses name it. */
    public String code() {
        return objetDelibere().code();
    }
}

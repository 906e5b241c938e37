package fr.paysdesalers.pvd.journal;

import java.util.Optional;

/** Tells the facts that are about no action. */
interface PhrasesSansAction {

    Phrase ajout(Fait fait);

    Phrase retrait(Fait fait);

    /** The own words of a change; empty when the common ones will do. */
    Optional<Phrase> acte(Fait fait, Champ champ);

    /** Of what a field is, with the space before it. */
    String complement(Fait fait);
}

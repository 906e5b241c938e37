package fr.paysdesalers.pvd.securite;

import java.util.Optional;

/** Whether ProConnect is on; off, nothing of it shows, answers or reaches the network. */
interface SourceDeReglages {

    Optional<ReglagesProConnect> reglages();
}

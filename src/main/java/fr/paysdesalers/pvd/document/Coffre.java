package fr.paysdesalers.pvd.document;

import java.util.UUID;

/** Where the bytes of documents are kept, under names that the portal makes. Nothing leaves it. */
interface Coffre {

    /** Keeps bytes; gives the name under which they are. */
    UUID deposer(byte[] octets);

    /** What was kept under this name. */
    byte[] lire(UUID cle);
}

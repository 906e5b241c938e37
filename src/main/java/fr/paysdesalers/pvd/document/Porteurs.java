package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Set;

/**
 * What a room owns that may bear documents. The room implements it, since it alone knows what exists, who sees it and
 * who may write there; this room knows its owners by their keys.
 */
public interface Porteurs {

    /** The kinds that this room owns. */
    Set<GenreDePorteur> genres();

    /**
     * Those of an action that the perimeter may see, in their order.
     *
     * @param reference of the action, as its URL writes it
     * @throws fr.paysdesalers.pvd.socle.Introuvable when the action is unknown, foreign or hidden
     */
    List<Porteur> lus(Perimetre perimetre, String reference);

    /** Whether this person may attach documents to what the room owns. */
    boolean ecrits(Perimetre perimetre);

    /**
     * The documents of one of them change: the action is alive. Refused (403) to who may not write there.
     *
     * @throws fr.paysdesalers.pvd.socle.Introuvable when the action is not one of the convention
     */
    void changer(Perimetre perimetre, String reference);
}

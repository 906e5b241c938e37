package fr.paysdesalers.pvd.socle;

/** The link of a message that was used, that is over, replaced, or never was one: always the same 404, which says how to get another. */
public class LienPerime extends Introuvable {

    public LienPerime() {
        super("lien");
    }
}

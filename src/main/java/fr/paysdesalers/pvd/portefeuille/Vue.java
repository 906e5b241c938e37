package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Locale;

/** The ways to look at the same actions. */
public enum Vue implements Libelle {
    TABLE(50, Tri.REFERENCE),
    CARTES(100, Tri.REFERENCE),
    CALENDRIER(50, Tri.DEBUT),
    /** Counts by commune: one page, whatever their number. */
    TERRITOIRE(100_000, Tri.REFERENCE);

    private final int parPage;
    private final Tri tri;

    Vue(int parPage, Tri tri) {
        this.parPage = parPage;
        this.tri = tri;
    }

    /** Actions on a page. */
    int parPage() {
        return parPage;
    }

    /** The order when none is asked. */
    Tri tri() {
        return tri;
    }

    /** As URLs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cle() {
        return "portefeuille.vue." + name();
    }
}

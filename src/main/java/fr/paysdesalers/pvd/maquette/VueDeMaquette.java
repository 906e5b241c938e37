package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the maquette counts: what is planned, or what has been received. */
enum VueDeMaquette implements Libelle {
    PREVISIONNEL,
    REALISE;

    static VueDeMaquette lire(@Nullable String texte) {
        return REALISE.parametre().equals(texte) ? REALISE : PREVISIONNEL;
    }

    String parametre() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cle() {
        return "maquette.vue." + name();
    }
}

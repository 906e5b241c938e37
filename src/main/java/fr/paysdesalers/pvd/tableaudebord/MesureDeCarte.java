package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the tints of a map tell. */
enum MesureDeCarte implements Libelle {
    ACTIONS,
    EUROS,
    HABITANT;

    /** As a URL writes it; what means nothing is the count of actions. */
    static MesureDeCarte de(@Nullable String code) {
        return Arrays.stream(values())
                .filter(mesure -> mesure.code().equals(code))
                .findFirst()
                .orElse(ACTIONS);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cle() {
        return "tableaudebord.mesure." + name();
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** How much time the timeline shows at once. */
public enum Zoom implements Libelle {
    TOUT(0),
    ANNEE(12),
    TRIMESTRE(3);

    private final int mois;

    Zoom(int mois) {
        this.mois = mois;
    }

    /** The first day of the period that holds this day; the day itself where everything is shown. */
    LocalDate debut(LocalDate jour) {
        return switch (this) {
            case TOUT -> jour;
            case ANNEE -> jour.withDayOfYear(1);
            case TRIMESTRE -> jour.with(IsoFields.DAY_OF_QUARTER, 1);
        };
    }

    /** The first day of the period that follows ({@code pas} 1) or comes before ({@code pas} -1). */
    LocalDate autre(LocalDate debut, int pas) {
        return debut.plusMonths((long) mois * pas);
    }

    /** As URLs write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String cle() {
        return "portefeuille.zoom." + name();
    }
}

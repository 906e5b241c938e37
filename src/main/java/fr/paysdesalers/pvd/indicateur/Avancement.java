package fr.paysdesalers.pvd.indicateur;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How far a place has gone from the start of a target to its value, judged by the source of the start alone.
 *
 * @param depart where it starts
 * @param derniere the newest value of that source, the start itself when there is no newer
 */
record Avancement(CibleLue cible, MesureLue depart, MesureLue derniere) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** Empty when the start is not among the series. */
    static Optional<Avancement> de(CibleLue cible, List<MesureLue> mesures, List<Serie> series) {
        return mesures.stream()
                .filter(mesure -> mesure.id() == cible.departId())
                .findFirst()
                .map(depart -> new Avancement(cible, depart, derniere(depart, series)));
    }

    private static MesureLue derniere(MesureLue depart, List<Serie> series) {
        return series.stream()
                .filter(serie ->
                        serie.lieu().equals(depart.lieu()) && serie.source().equals(depart.source()))
                .flatMap(serie -> serie.derniere().stream())
                .filter(mesure -> mesure.annee() >= depart.annee())
                .findFirst()
                .orElse(depart);
    }

    /** Whether something was measured since the start. */
    boolean estMesure() {
        return derniere.annee() > depart.annee();
    }

    /** Whether the value is reached, or passed, in the way that leads to it. */
    boolean estAtteint() {
        int sens = chemin().signum();
        int reste = cible.valeur().moins(valeur(derniere)).nombre().signum();
        return estMesure() && (sens == 0 ? reste == 0 : reste == 0 || reste != sens);
    }

    /** In percent of the way, rounded down; negative when it went the other way; 100 or more when it is reached. */
    int pourcent() {
        BigDecimal chemin = chemin();
        if (chemin.signum() == 0) {
            return estAtteint() ? CENT.intValue() : 0;
        }
        return valeur(derniere)
                .moins(valeur(depart))
                .nombre()
                .multiply(CENT)
                .divide(chemin, 0, RoundingMode.FLOOR)
                .intValue();
    }

    private BigDecimal chemin() {
        return cible.valeur().moins(valeur(depart)).nombre();
    }

    private static Valeur valeur(MesureLue mesure) {
        return Objects.requireNonNull(mesure.valeur());
    }
}

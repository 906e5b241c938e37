package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The milestones of an action in the order that people gave them. As long as nobody reordered them they stay by date,
 * wherever dates are moved.
 */
class Echeancier {

    private static final Comparator<Jalon> PAR_DATE = Comparator.comparing(Jalon::jour);

    private final List<Jalon> presents;

    Echeancier(List<Jalon> jalons) {
        this.presents = new ArrayList<>(jalons.stream()
                .filter(jalon -> !jalon.estRetire())
                .sorted(Comparator.comparingInt(Jalon::rang))
                .toList());
    }

    /** One of them, or 404. */
    Jalon jalon(long jalonId) {
        return presents.stream()
                .filter(jalon -> jalon.id() == jalonId)
                .findFirst()
                .orElseThrow(() -> new Introuvable("jalon " + jalonId));
    }

    /** The first that is still to be done. */
    Optional<Jalon> prochain() {
        return presents.stream().filter(Jalon::estAFaire).min(Comparator.comparing(Jalon::actuelleLe));
    }

    /** Puts a new one before the first that comes later than it. */
    void inserer(Jalon jalon) {
        int place = 0;
        while (place < presents.size() && PAR_DATE.compare(presents.get(place), jalon) <= 0) {
            place++;
        }
        presents.add(place, jalon);
        numeroter();
    }

    /**
     * Moves one by {@code pas} places, up when it is negative.
     *
     * @throws ActeImpossible when it is at the end already
     */
    void deplacer(long jalonId, int pas) {
        int depuis = presents.indexOf(jalon(jalonId));
        int vers = depuis + pas;
        if (vers < 0 || vers >= presents.size()) {
            throw new ActeImpossible("action.jalon.bout");
        }
        Collections.swap(presents, depuis, vers);
        numeroter();
    }

    /** Moves a date; the order follows as long as it was that of the dates. */
    void reporter(long jalonId, LocalDate vers, String motif, Signature signature) {
        boolean range = estParDate();
        jalon(jalonId).reporter(vers, motif, signature);
        if (range) {
            ranger();
        }
    }

    /** Moves by so many days all that is still to be done. */
    void decaler(int jours, String motif, Signature signature) {
        presents.stream()
                .filter(Jalon::estAFaire)
                .forEach(jalon -> jalon.reporter(jalon.actuelleLe().plusDays(jours), motif, signature));
    }

    /** Back to the order of the dates. */
    void ranger() {
        presents.sort(PAR_DATE);
        numeroter();
    }

    boolean estParDate() {
        for (int rang = 1; rang < presents.size(); rang++) {
            if (PAR_DATE.compare(presents.get(rang - 1), presents.get(rang)) > 0) {
                return false;
            }
        }
        return true;
    }

    List<Jalon> jalons() {
        return List.copyOf(presents);
    }

    private void numeroter() {
        for (int rang = 0; rang < presents.size(); rang++) {
            presents.get(rang).placer(rang + 1);
        }
    }
}

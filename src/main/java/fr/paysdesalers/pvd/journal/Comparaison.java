package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.journal.EtatPasse.Action;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The drift between two states of a convention. Days and euros are signed: positive is later, or more. An action or a
 * milestone that is not in both states has not moved: it came, or it went.
 */
record Comparaison(EtatPasse avant, EtatPasse apres) {

    /** An action that came, went, or whose statut is not the same; null where it is not. */
    record Parcours(
            Action action,
            @Nullable Statut depuis,
            @Nullable Statut vers) {}

    /** A planned date that moved. */
    record Deplacement(Action action, @Nullable String jalon, LocalDate depuis, LocalDate vers) {

        long jours() {
            return ChronoUnit.DAYS.between(depuis, vers);
        }
    }

    /** A cost that changed; null where it does not count: unknown, not there yet, abandoned. */
    record EcartDeCout(
            Action action,
            @Nullable Montant depuis,
            @Nullable Montant vers) {

        Montant ecart() {
            return ouZero(vers).moins(ouZero(depuis));
        }
    }

    private static Montant ouZero(@Nullable Montant montant) {
        return montant == null ? Montant.ZERO : montant;
    }

    /** Actions that are in the second state and were not in the first. */
    long ajoutees() {
        return toutes().filter(action -> !avant.actions().containsKey(action.id()))
                .count();
    }

    /** Actions that were in the first state and are not in the second. */
    long retirees() {
        return toutes().filter(action -> !apres.actions().containsKey(action.id()))
                .count();
    }

    /** Actions that have this statut and had not. */
    long passees(Statut statut) {
        return parcours().stream().filter(parcours -> parcours.vers() == statut).count();
    }

    List<Parcours> parcours() {
        return toutes().map(action -> new Parcours(
                        action,
                        statut(avant.actions().get(action.id())),
                        statut(apres.actions().get(action.id()))))
                .filter(parcours -> parcours.depuis() != parcours.vers())
                .toList();
    }

    private static @Nullable Statut statut(@Nullable Action action) {
        return action == null ? null : action.statut();
    }

    /** The planned ends that moved, of the actions that are not abandoned. */
    List<Deplacement> fins() {
        return toutes().flatMap(action -> Optional.ofNullable(avant.actions().get(action.id()))
                        .map(Action::finPrevueLe)
                        .filter(fin -> action.finPrevueLe() != null && action.statut() != Statut.ABANDONNEE)
                        .map(fin -> new Deplacement(action, null, fin, Objects.requireNonNull(action.finPrevueLe())))
                        .stream())
                .filter(deplacement -> deplacement.jours() != 0)
                .toList();
    }

    /** The mean of the moves of ends, in days rounded half up; null when none moved. */
    @Nullable
    Long moyenneDesFins() {
        List<Deplacement> fins = fins();
        long somme = fins.stream().mapToLong(Deplacement::jours).sum();
        return fins.isEmpty() ? null : Math.floorDiv(2 * somme + fins.size(), 2 * fins.size());
    }

    /** The milestones whose current date moved, of the actions that are not abandoned. */
    List<Deplacement> jalons() {
        return apres.jalons().values().stream()
                .filter(jalon -> avant.jalons().containsKey(jalon.id()))
                .flatMap(jalon -> Optional.ofNullable(apres.actions().get(jalon.actionId()))
                        .filter(action -> action.statut() != Statut.ABANDONNEE)
                        .map(action -> new Deplacement(
                                action,
                                jalon.libelle(),
                                Objects.requireNonNull(avant.jalons().get(jalon.id()))
                                        .actuelleLe(),
                                jalon.actuelleLe()))
                        .stream())
                .filter(deplacement -> deplacement.jours() != 0)
                .sorted(Comparator.comparing((Deplacement deplacement) ->
                                deplacement.action().numero())
                        .thenComparing(Deplacement::vers))
                .toList();
    }

    List<EcartDeCout> couts() {
        return tousLesCouts()
                .filter(cout -> !Objects.equals(cout.depuis(), cout.vers()))
                .toList();
    }

    /** The actions whose cost counts and is the same on both sides: what the table of changes leaves out. */
    List<EcartDeCout> coutsInchanges() {
        return tousLesCouts()
                .filter(cout -> cout.depuis() != null && cout.depuis().equals(cout.vers()))
                .toList();
    }

    private Stream<EcartDeCout> tousLesCouts() {
        return toutes().map(action ->
                new EcartDeCout(action, cout(avant.compte(action.id())), cout(apres.compte(action.id()))));
    }

    private static @Nullable Montant cout(@Nullable Bilan bilan) {
        return bilan == null ? null : bilan.cout();
    }

    /** The difference of the two total costs, in euros HT; zero when neither is known. */
    Montant ecartDeCout() {
        return ouZero(apres.total().bilan().cout())
                .moins(ouZero(avant.total().bilan().cout()));
    }

    /** The actions of either state, as they are last known, by reference. */
    private Stream<Action> toutes() {
        return Stream.concat(
                        apres.actions().values().stream(),
                        avant.actions().values().stream()
                                .filter(action -> !apres.actions().containsKey(action.id())))
                .sorted(Comparator.comparing(Action::numero));
    }
}

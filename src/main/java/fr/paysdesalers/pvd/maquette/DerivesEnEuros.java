package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the money has drifted, in euros, from the first maquette that was frozen: the baseline of a convention. */
@Service
@Transactional(readOnly = true)
class DerivesEnEuros {

    private final Instantanes instantanes;
    private final Libelles libelles;

    DerivesEnEuros(Instantanes instantanes, Libelles libelles) {
        this.instantanes = instantanes;
        this.libelles = libelles;
    }

    /**
     * The drift since the first frozen maquette.
     *
     * @param cout of all the actions, HT, in words: before, after and the difference
     * @param ressources what all the funders bring, foreseen, in words
     * @param href the comparison, action by action
     */
    public record Derive(String titre, Jour arrete, String cout, String ressources, String href) {}

    /** Empty as long as no maquette is frozen. */
    @ReserveAuxLecteursInternes
    Optional<Derive> depuisLaPremiere(Perimetre perimetre) {
        return instantanes.tous(perimetre).stream()
                .min(Comparator.comparing(Instantanes.Instantane::arreteLe).thenComparing(Instantanes.Instantane::id))
                .map(premier -> derive(perimetre, premier));
    }

    private Derive derive(Perimetre perimetre, Instantanes.Instantane premier) {
        MaquetteFigee avant = MaquetteFigee.lire(instantanes.contenu(perimetre, premier.id()));
        MaquetteFigee apres = instantanes.aujourdHui(perimetre);
        return new Derive(
                premier.titre(),
                premier.arrete(),
                ecart(somme(avant, MaquetteFigee.ActionFigee::cout), somme(apres, MaquetteFigee.ActionFigee::cout)),
                ecart(
                        somme(avant, MaquetteFigee.ActionFigee::ressources),
                        somme(apres, MaquetteFigee.ActionFigee::ressources)),
                perimetre.chemin(
                        "/financements/maquette/instantanes/" + premier.id() + "/comparaison?avec=aujourdhui"));
    }

    private static Montant somme(
            MaquetteFigee maquette, Function<MaquetteFigee.ActionFigee, @Nullable Montant> montant) {
        List<Montant> connus = maquette.actions().stream()
                .flatMap(action -> Optional.ofNullable(montant.apply(action)).stream())
                .toList();
        return Montant.somme(connus.stream());
    }

    private String ecart(Montant avant, Montant apres) {
        Montant ecart = apres.moins(avant);
        return ecart.estNul()
                ? libelles.texte("maquette.derive.aucune", apres)
                : libelles.texte("maquette.derive", avant, apres, (ecart.estPositif() ? "+" : "") + ecart);
    }
}

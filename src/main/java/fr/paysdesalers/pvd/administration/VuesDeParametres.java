package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.Baremes.ValeurDatee;
import fr.paysdesalers.pvd.regle.Parametre;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the settings of the rules ready to show. */
@Component
class VuesDeParametres {

    private final Baremes baremes;
    private final Libelles libelles;
    private final Delais delais;

    VuesDeParametres(Baremes baremes, Libelles libelles, Delais delais) {
        this.baremes = baremes;
        this.libelles = libelles;
        this.delais = delais;
    }

    /**
     * A setting.
     *
     * @param enVigueur the value of today; null when it has none yet
     * @param autres those that are past or to come, the newest first
     */
    public record ParametreVu(
            String code, String nom, @Nullable ValeurVue enVigueur, List<ValeurVue> autres) {}

    /** A value with where it comes from. */
    public record ValeurVue(String valeur, Jour depuis, String source, String auteur, boolean aVenir) {}

    List<ParametreVu> parametres() {
        Map<Parametre, List<ValeurDatee>> valeurs =
                baremes.historique().stream().collect(Collectors.groupingBy(ValeurDatee::code));
        return Arrays.stream(Parametre.values())
                .map(parametre -> vu(parametre, valeurs.getOrDefault(parametre, List.of())))
                .toList();
    }

    private ParametreVu vu(Parametre parametre, List<ValeurDatee> valeurs) {
        Optional<ValeurDatee> presente = valeurs.stream()
                .filter(valeur -> !valeur.depuisLe().isAfter(delais.aujourdHui()))
                .findFirst();
        return new ParametreVu(
                parametre.name(),
                libelles.de(parametre),
                presente.map(this::vue).orElse(null),
                valeurs.stream()
                        .filter(valeur -> presente.filter(valeur::equals).isEmpty())
                        .map(this::vue)
                        .toList());
    }

    private ValeurVue vue(ValeurDatee valeur) {
        var unite = valeur.code().unite();
        String nombre = unite.ecrire(valeur.valeur());
        return new ValeurVue(
                unite.estUnDelai() ? nombre + "\u00a0" + libelles.de(unite) : nombre,
                new Jour(valeur.depuisLe()),
                valeur.source(),
                valeur.auteur(),
                valeur.depuisLe().isAfter(delais.aujourdHui()));
    }
}

package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.Baremes.ValeurDatee;
import fr.paysdesalers.pvd.regle.Parametre;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /**
     * A value with where it comes from.
     *
     * @param corrigee another one was written since for the same day
     */
    public record ValeurVue(String valeur, Jour depuis, String source, String auteur, boolean corrigee) {}

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
        Set<LocalDate> jours = new HashSet<>();
        List<ValeurVue> autres = new ArrayList<>();
        for (ValeurDatee valeur : valeurs) {
            boolean corrigee = !jours.add(valeur.depuisLe());
            if (presente.filter(valeur::equals).isEmpty()) {
                autres.add(vue(valeur, corrigee));
            }
        }
        return new ParametreVu(
                parametre.name(),
                libelles.de(parametre),
                presente.map(valeur -> vue(valeur, false)).orElse(null),
                autres);
    }

    private ValeurVue vue(ValeurDatee valeur, boolean corrigee) {
        var unite = valeur.code().unite();
        String nombre = unite.ecrire(valeur.valeur());
        return new ValeurVue(
                unite.estUnDelai() ? nombre + "\u00a0" + libelles.de(unite) : nombre,
                new Jour(valeur.depuisLe()),
                valeur.source(),
                valeur.auteur(),
                corrigee);
    }
}

package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.territoire.Commune;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The orders of the communes in the balance. The usual one is alphabetical: no ranking unless a reader asks for it; then
 * the greatest comes first, and equals stay in alphabetical order.
 */
enum OrdreDesCommunes implements Libelle {
    COMMUNE,
    POPULATION,
    ACTIONS,
    COUT,
    HABITANT;

    /** An order and whether it is turned round, as a URL writes them. */
    record Tri(OrdreDesCommunes ordre, boolean inverse) {

        static Tri de(@Nullable String tri, @Nullable String sens) {
            OrdreDesCommunes ordre = Arrays.stream(values())
                    .filter(valeur -> valeur.code().equals(tri))
                    .findFirst()
                    .orElse(COMMUNE);
            return new Tri(ordre, "inverse".equals(sens));
        }

        boolean estCroissant() {
            return (ordre == COMMUNE) != inverse;
        }

        List<Commune> trier(List<Commune> communes, SommesDuTerritoire sommes) {
            List<Commune> triees = new ArrayList<>(communes);
            if (ordre != COMMUNE) {
                Comparator<Commune> parValeur = Comparator.comparing(commune -> ordre.valeur(commune, sommes));
                triees.sort(estCroissant() ? parValeur : parValeur.reversed());
            } else if (inverse) {
                Collections.reverse(triees);
            }
            return triees;
        }
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is not known is less than nothing. */
    private BigDecimal valeur(Commune commune, SommesDuTerritoire sommes) {
        var somme = sommes.de(commune);
        Montant parHabitant = somme.argent().parHabitant(commune.population());
        return switch (this) {
            case COMMUNE -> BigDecimal.ZERO;
            case POPULATION -> BigDecimal.valueOf(commune.population());
            case ACTIONS -> BigDecimal.valueOf(somme.actions());
            case COUT ->
                somme.argent().estInconnu()
                        ? BigDecimal.ONE.negate()
                        : somme.argent().cout().valeur();
            case HABITANT -> parHabitant == null ? BigDecimal.ONE.negate() : parHabitant.valeur();
        };
    }

    @Override
    public String cle() {
        return "tableaudebord.ordre." + name();
    }
}

package fr.paysdesalers.pvd.regle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a plan.
 *
 * @param nuance tells apart two ways of breaking or keeping the rule; empty for the usual one
 * @param financementId the funding line it speaks of; null when it speaks of the whole plan
 * @param arguments amounts, rates, days and names that the sentence shows
 * @param manques what is missing; empty unless the verdict is {@code INDETERMINEE}
 */
public record Constat(
        Regle regle,
        Verdict verdict,
        String nuance,
        @Nullable Long financementId,
        List<Object> arguments,
        List<Manquant> manques) {

    /** A missing figure, of a line when {@code de} names it. */
    public record Manquant(Manque manque, @Nullable String de) {}

    static Constat respectee(Regle regle, Object... arguments) {
        return new Constat(regle, Verdict.RESPECTEE, "", null, List.of(arguments), List.of());
    }

    static Constat enfreinte(Regle regle, Object... arguments) {
        return new Constat(regle, Verdict.ENFREINTE, "", null, List.of(arguments), List.of());
    }

    static Constat indeterminee(Regle regle, Manque manque) {
        return indeterminee(regle, List.of(new Manquant(manque, null)));
    }

    static Constat indeterminee(Regle regle, List<Manquant> manques) {
        return new Constat(regle, Verdict.INDETERMINEE, "", null, List.of(), manques);
    }

    /** The same of a line, whose title becomes the first argument of the sentence. */
    Constat sur(LigneDuPlan ligne) {
        List<Object> avecTitre = new ArrayList<>(arguments);
        avecTitre.add(0, ligne.intitule());
        return new Constat(
                regle,
                verdict,
                nuance,
                ligne.id(),
                Collections.unmodifiableList(avecTitre),
                manques.stream()
                        .map(manquant -> new Manquant(manquant.manque(), ligne.intitule()))
                        .toList());
    }

    Constat nuance(String autre) {
        return new Constat(regle, verdict, autre, financementId, arguments, manques);
    }

    /** Broken with the leave of somebody who signed. */
    Constat derogee() {
        return new Constat(regle, Verdict.DEROGEE, nuance, financementId, arguments, manques);
    }

    /** The key of the sentence; an override changes the verdict, not the sentence. */
    String cle() {
        Verdict dit = verdict == Verdict.DEROGEE ? Verdict.ENFREINTE : verdict;
        return "regle." + regle + "." + dit + (nuance.isEmpty() ? "" : "." + nuance);
    }
}

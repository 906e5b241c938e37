package fr.paysdesalers.pvd.regle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in a plan.
 *
 * @param cle the key of the sentence; an override changes the verdict, not the sentence
 * @param financementId the funding line it speaks of; null when it speaks of the whole plan
 * @param arguments amounts, rates, days and names that the sentence shows
 * @param manques what is missing; empty unless the verdict is {@code INDETERMINEE}
 */
public record Constat(
        Regle regle,
        Verdict verdict,
        String cle,
        @Nullable Long financementId,
        List<Object> arguments,
        List<Manquant> manques) {

    /** A missing figure, of a line when {@code de} names it. */
    public record Manquant(Manque manque, @Nullable String de) {}

    static Constat respectee(Regle regle, String cle, Object... arguments) {
        return new Constat(regle, Verdict.RESPECTEE, cle, null, List.of(arguments), List.of());
    }

    static Constat enfreinte(Regle regle, String cle, Object... arguments) {
        return new Constat(regle, Verdict.ENFREINTE, cle, null, List.of(arguments), List.of());
    }

    static Constat indeterminee(Regle regle, Manque manque) {
        return indeterminee(regle, List.of(new Manquant(manque, null)));
    }

    static Constat indeterminee(Regle regle, List<Manquant> manques) {
        return new Constat(regle, Verdict.INDETERMINEE, "regle.indeterminee", null, List.of(), manques);
    }

    /** The same of a line, whose title becomes the first argument of the sentence. */
    Constat sur(LigneDuPlan ligne) {
        List<Object> avecTitre = new ArrayList<>(arguments);
        avecTitre.add(0, ligne.intitule());
        return new Constat(
                regle,
                verdict,
                cle,
                ligne.id(),
                Collections.unmodifiableList(avecTitre),
                manques.stream()
                        .map(manquant -> new Manquant(manquant.manque(), ligne.intitule()))
                        .toList());
    }

    /** Broken with the leave of somebody who signed. */
    Constat derogee() {
        return new Constat(regle, Verdict.DEROGEE, cle, financementId, arguments, manques);
    }
}

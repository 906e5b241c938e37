package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.confirmation.PropositionVue.SituationEnvoyee;
import org.jspecify.annotations.Nullable;

/**
 * What the funder of a line said of it, and may say, ready to show.
 *
 * @param nom of the line, to tell the buttons apart
 * @param chemin the line, to which what the funder says is sent
 * @param confirmation when and by whom what stands was confirmed; null when it was not, or has changed since
 * @param confirmable the reader may confirm what stands
 * @param proposable the reader may propose something else
 * @param reponse what its last proposal was answered, for the funder alone
 */
public record AvisVu(
        String nom,
        String chemin,
        SituationEnvoyee situation,
        @Nullable String confirmation,
        @Nullable Attente attente,
        boolean confirmable,
        boolean proposable,
        @Nullable String reponse) {

    /**
     * A proposal that waits.
     *
     * @param href where it is examined; null for who cannot answer
     * @param retrait where it is withdrawn; null for who did not make it
     */
    public record Attente(
            String texte,
            String detail,
            @Nullable String href,
            @Nullable String retrait) {}
}

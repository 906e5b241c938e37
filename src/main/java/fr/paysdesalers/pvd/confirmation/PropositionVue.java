package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, ready to examine.
 *
 * @param lignes what stands beside what is proposed
 * @param changee the line is not what it was when the funder spoke
 * @param dejaAinsi the line already says what is proposed
 * @param vue what the page shows of the line, sent back when it is accepted
 * @param reponse what was answered; null while it waits
 */
record PropositionVue(
        String titre,
        String action,
        String href,
        String texte,
        String commentaire,
        String signature,
        List<Comparee> lignes,
        boolean changee,
        boolean dejaAinsi,
        SituationEnvoyee vue,
        @Nullable String reponse) {

    /** A figure of the line: when the funder spoke, now, and proposed; null when nothing is proposed for it. */
    record Comparee(
            String libelle,
            String avant,
            String present,
            @Nullable String propose) {}

    /** A situation as hidden fields hold it. */
    public record SituationEnvoyee(
            EtatFinancement etat,
            @Nullable String montant,
            @Nullable String le) {

        static SituationEnvoyee de(Situation situation) {
            return new SituationEnvoyee(
                    situation.etat(),
                    situation.montant() == null ? null : situation.montant().saisie(),
                    situation.le() == null ? null : situation.le().toString());
        }
    }

    /** A proposal in a list. */
    record EnListe(String titre, String action, String href, String texte, String signature) {}
}

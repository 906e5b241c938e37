package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A funding line as pages show it; euros, rate 0-1 of the base.
 *
 * @param renouvelleId the refused line that this one asks again
 * @param renouvelee another line asks this one again
 */
public record LigneDeFinancement(
        long id,
        long conventionId,
        long actionId,
        int numeroAction,
        String nomAction,
        boolean abandonnee,
        NatureFinancement nature,
        @Nullable Long partenaireId,
        @Nullable String partenaire,
        @Nullable NaturePartenaire naturePartenaire,
        @Nullable String dispositif,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Nullable Montant prevu,
        @Nullable Montant demande,
        @Nullable Montant accorde,
        Montant verse,
        EtatFinancement etat,
        Visibilite visibilite,
        @Nullable String dossierNumero,
        @Nullable String dossierUrl,
        @Nullable LocalDate deposeLe,
        @Nullable LocalDate receptionneLe,
        @Nullable LocalDate notifieLe,
        @Nullable Montant coutReel,
        @Nullable String tranche,
        @Nullable String instructeur,
        @Nullable String contact,
        @Nullable Long renouvelleId,
        boolean renouvelee) {

    /** The dispositif when there is one, else the funder. */
    public @Nullable String intitule() {
        return dispositif == null ? partenaire : dispositif;
    }

    /** What is sure of it: the grant, or once it is closed what was really paid; null when nothing is granted. */
    public @Nullable Montant obtenu() {
        return etat == EtatFinancement.SOLDE && verse.estPositif() ? verse : accorde;
    }

    /** It ended without money, and nobody has asked again yet. */
    public boolean estRenouvelable() {
        return etat.estMort() && !renouvelee && nature.aUnFinanceur();
    }

    /** The tint of its state: {@code ACQUIS}, {@code DEMANDE}, {@code A_TROUVER}, or {@code MORT}. */
    public String teinte() {
        return etat.certitude() == null ? "MORT" : etat.certitude().name();
    }

    /** The day that its present state bears: of the notification, of the reception or else of the deposit; none once dead. */
    public @Nullable Jour jour() {
        if (etat.certitude() == Certitude.ACQUIS) {
            return Jour.de(notifieLe);
        }
        return etat.certitude() == Certitude.DEMANDE ? Jour.de(receptionneLe != null ? receptionneLe : deposeLe) : null;
    }

    /** Counts in the totals: the plans of abandoned actions do not. */
    public boolean compte() {
        return !abandonnee;
    }

    /** What it counts for in the plan: obtained, else asked, else planned, by its certainty; null once it is dead. */
    public @Nullable Montant retenu() {
        Certitude certitude = etat.certitude();
        return certitude == null ? null : certitude.retenu(prevu, demande, obtenu());
    }

    /** Granted and not yet paid, in euros; null when nothing is granted. */
    public @Nullable Montant resteAEncaisser() {
        return etat.paie() && accorde != null && nature.aUnFinanceur()
                ? accorde.moins(verse).auMoinsZero()
                : null;
    }

    /** More granted than asked: worth a look. */
    public boolean accordePlusQueDemande() {
        return accorde != null && demande != null && accorde.depasse(demande);
    }
}

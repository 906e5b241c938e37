package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A funding line as the rules read it: euros in the base of its plan, rate 0-1 of {@code assiette}.
 *
 * @param intitule its dispositif, its funder or its nature, in words
 * @param dispositif code of the dispositif, such as {@code DETR}
 * @param dotationEtat counts among the State dotations that cumulate (art. R2334-27 CGCT)
 * @param debut from when its funder lets the works start; null when nobody knows
 * @param avances sum of its payments that are advances
 * @param acomptes sum of its payments that are instalments
 * @param suspensions the periods during which its funder waited for pieces
 */
public record LigneDuPlan(
        long id,
        String intitule,
        NatureFinancement nature,
        @Nullable NaturePartenaire financeur,
        @Nullable String dispositif,
        boolean dotationEtat,
        @Nullable RegleDeDebut debut,
        EtatFinancement etat,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Nullable Montant prevu,
        @Nullable Montant demande,
        @Nullable Montant accorde,
        Montant avances,
        Montant acomptes,
        @Nullable LocalDate deposeLe,
        @Nullable LocalDate receptionneLe,
        @Nullable LocalDate notifieLe,
        SuiviDeDossier suivi,
        List<Suspension> suspensions) {

    private static final EnumSet<NaturePartenaire> PRIVES =
            EnumSet.of(NaturePartenaire.PRIVE, NaturePartenaire.BAILLEUR);

    /** A dead line is out of the plan. */
    public boolean estVivante() {
        return !etat.estMort();
    }

    /** What it brings to the plan by its certainty: granted, else asked, else planned; null when that is unknown. */
    public @Nullable Montant montant() {
        Certitude certitude = etat.certitude();
        if (certitude == null) {
            return Montant.ZERO;
        }
        return switch (certitude) {
            case ACQUIS -> accorde;
            case DEMANDE -> demande;
            case A_TROUVER -> prevu;
        };
    }

    /** On the side of the maître d'ouvrage: its own money, and loans, which it will repay. */
    public boolean estAuMaitreOuvrage() {
        return nature == NatureFinancement.FONDS_PROPRES || nature == NatureFinancement.PRET;
    }

    /** Aid of a public person, European funds and social bodies included; a social landlord or a sponsor is not one. */
    public boolean estAidePublique() {
        return (nature == NatureFinancement.SUBVENTION || nature == NatureFinancement.FONDS_DE_CONCOURS)
                && financeur != null
                && !PRIVES.contains(financeur);
    }

    /** A grant of the State itself, whose delays the State fixes. */
    public boolean estDeLEtat() {
        return nature == NatureFinancement.SUBVENTION && financeur == NaturePartenaire.ETAT;
    }

    /** Granted and not closed: its delays run. */
    public boolean court() {
        return etat.paie();
    }

    LigneDuPlan avec(EtatFinancement autreEtat, @Nullable Montant montant, @Nullable Taux autreTaux) {
        return new LigneDuPlan(
                id,
                intitule,
                nature,
                financeur,
                dispositif,
                dotationEtat,
                debut,
                autreEtat,
                assiette,
                autreTaux,
                montant,
                montant,
                montant,
                avances,
                acomptes,
                deposeLe,
                receptionneLe,
                notifieLe,
                suivi,
                suspensions);
    }
}

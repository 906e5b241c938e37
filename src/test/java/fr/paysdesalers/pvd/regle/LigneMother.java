package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Funding lines for the rules to read; envisaged unless said. */
final class LigneMother {

    private final String intitule;
    private final NatureFinancement nature;
    private final @Nullable NaturePartenaire financeur;
    private final @Nullable Montant montant;
    private final List<Suspension> suspensions = new ArrayList<>();
    private EtatFinancement etat = EtatFinancement.ENVISAGE;
    private @Nullable RegleDeDebut debut;
    private @Nullable Montant assiette;
    private @Nullable Montant demande;
    private Montant avances = Montant.ZERO;
    private Montant acomptes = Montant.ZERO;
    private @Nullable LocalDate deposeLe;
    private @Nullable LocalDate receptionneLe;
    private @Nullable LocalDate notifieLe;
    private SuiviDeDossier suivi = SuiviDeDossier.VIDE;

    private LigneMother(
            String intitule, NatureFinancement nature, @Nullable NaturePartenaire financeur, @Nullable Long euros) {
        this.intitule = intitule;
        this.nature = nature;
        this.financeur = financeur;
        this.montant = euros == null ? null : Montant.de(euros);
        this.demande = montant;
    }

    static LigneMother detr(@Nullable Long euros) {
        LigneMother ligne = new LigneMother("DETR", NatureFinancement.SUBVENTION, NaturePartenaire.ETAT, euros);
        ligne.debut = RegleDeDebut.RECEPTION;
        return ligne;
    }

    static LigneMother dsil(long euros) {
        LigneMother ligne = new LigneMother("DSIL", NatureFinancement.SUBVENTION, NaturePartenaire.ETAT, euros);
        ligne.debut = RegleDeDebut.RECEPTION;
        return ligne;
    }

    static LigneMother region(long euros) {
        return new LigneMother("Région", NatureFinancement.SUBVENTION, NaturePartenaire.REGION, euros);
    }

    static LigneMother departement(long euros) {
        return new LigneMother("Département", NatureFinancement.SUBVENTION, NaturePartenaire.DEPARTEMENT, euros);
    }

    static LigneMother mecene(long euros) {
        return new LigneMother("Mécénat", NatureFinancement.PRIVE, NaturePartenaire.PRIVE, euros);
    }

    static LigneMother pret(long euros) {
        return new LigneMother("PRU-PVD", NatureFinancement.PRET, NaturePartenaire.BANQUE_DES_TERRITOIRES, euros);
    }

    static LigneMother fondsDeConcours(long euros) {
        return new LigneMother(
                "Fonds de concours", NatureFinancement.FONDS_DE_CONCOURS, NaturePartenaire.AUTRE_PUBLIC, euros);
    }

    static LigneMother dispositif(String code, long euros) {
        return new LigneMother(code, NatureFinancement.SUBVENTION, NaturePartenaire.OPERATEUR_ETAT, euros);
    }

    static LigneMother propres(@Nullable Long euros) {
        return new LigneMother("Fonds propres", NatureFinancement.FONDS_PROPRES, null, euros);
    }

    LigneMother etat(EtatFinancement valeur) {
        etat = valeur;
        return this;
    }

    LigneMother debut(@Nullable RegleDeDebut regle) {
        debut = regle;
        return this;
    }

    LigneMother assiette(long euros) {
        assiette = Montant.de(euros);
        return this;
    }

    LigneMother demande(long euros) {
        demande = Montant.de(euros);
        return this;
    }

    LigneMother versements(long avance, long acompte) {
        avances = Montant.de(avance);
        acomptes = Montant.de(acompte);
        return this;
    }

    LigneMother deposee(String iso) {
        deposeLe = LocalDate.parse(iso);
        return etat(EtatFinancement.DEPOSE);
    }

    LigneMother receptionnee(String iso) {
        receptionneLe = LocalDate.parse(iso);
        return deposee(iso);
    }

    LigneMother notifiee(String iso) {
        notifieLe = LocalDate.parse(iso);
        return etat(EtatFinancement.ACCORDE);
    }

    LigneMother suivi(SuiviDeDossier valeur) {
        suivi = valeur;
        return this;
    }

    LigneMother suspendue(String depuis, @Nullable String jusquA) {
        suspensions.add(new Suspension(LocalDate.parse(depuis), jusquA == null ? null : LocalDate.parse(jusquA)));
        return this;
    }

    LigneDuPlan ligne() {
        boolean dotation = intitule.equals("DETR") || intitule.equals("DSIL");
        return new LigneDuPlan(
                Math.abs(intitule.hashCode()),
                intitule,
                nature,
                financeur,
                nature == NatureFinancement.SUBVENTION ? intitule : null,
                dotation,
                debut,
                etat,
                assiette,
                null,
                montant,
                demande,
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

package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Funding lines for tests, at each step of their life: 100 000 € asked on 10/01/2026, granted on 15/03/2026. */
final class FinancementMother {

    static final LocalDate DEPOT = LocalDate.of(2026, 1, 10);
    static final LocalDate NOTIFICATION = LocalDate.of(2026, 3, 15);
    static final Montant CENT_MILLE = Montant.de(100_000);
    static final Signature SIGNATURE = new Signature(1, "Service finances", Instant.parse("2026-11-23T09:00:00Z"));

    private FinancementMother() {}

    static Financement envisage() {
        return new Financement(1, 1, contenu(NatureFinancement.SUBVENTION));
    }

    static Financement depose() {
        return dansLEtat(EtatFinancement.DEPOSE);
    }

    static Financement accorde() {
        return dansLEtat(EtatFinancement.ACCORDE);
    }

    static Financement fondsPropres() {
        return new Financement(1, 1, contenu(NatureFinancement.FONDS_PROPRES));
    }

    /** A grant that reached this state by the usual path. */
    static Financement dansLEtat(EtatFinancement etat) {
        Financement financement = envisage();
        for (EtatFinancement etape : chemin(etat)) {
            financement.passer(passage(etape), SIGNATURE);
        }
        return financement;
    }

    static ContenuFinancement contenu(NatureFinancement nature) {
        return new ContenuFinancement(
                nature,
                nature.aUnFinanceur() ? 7L : null,
                null,
                Montant.de(500_000),
                Taux.de("0.2"),
                null,
                Visibilite.PARTENAIRES,
                null);
    }

    /** A passage with all that any state could ask. */
    static PassageDemande passage(EtatFinancement vers) {
        LocalDate le = vers.certitude() == Certitude.ACQUIS ? NOTIFICATION : DEPOT;
        return PassageDemande.de(vers, le, CENT_MILLE).motive("Décision du comité");
    }

    private static List<EtatFinancement> chemin(EtatFinancement etat) {
        return switch (etat) {
            case ENVISAGE -> List.of();
            case A_DEPOSER, DEPOSE, RENONCE -> List.of(etat);
            case COMPLET, EN_INSTRUCTION, ACCORDE, REFUSE, SANS_SUITE -> List.of(EtatFinancement.DEPOSE, etat);
            case ACTE_SIGNE, CADUC -> List.of(EtatFinancement.DEPOSE, EtatFinancement.ACCORDE, etat);
            case EN_VERSEMENT, SOLDE ->
                List.of(EtatFinancement.DEPOSE, EtatFinancement.ACCORDE, EtatFinancement.ACTE_SIGNE, etat);
        };
    }
}

package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Actions for tests, at each step of their life; today is 2026-11-23. */
public final class FicheActionMother {

    public static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 23);
    public static final LocalDate DEBUT_REEL = LocalDate.of(2026, 4, 1);
    public static final Instant INSTANT = Instant.parse("2026-11-23T09:00:00Z");
    public static final Signature SIGNATURE = new Signature(1, "Chef de projet", INSTANT);

    private static final long CONVENTION = 1;
    private static final Fiche.Dates SANS_DATE = new Fiche.Dates(null, null, null, null);

    private FicheActionMother() {}

    public static FicheAction aVenir() {
        return new FicheAction(CONVENTION, 12, fiche(SANS_DATE), INSTANT.minusSeconds(3600));
    }

    public static FicheAction aLEtude() {
        return passee(aVenir(), Statut.A_L_ETUDE);
    }

    public static FicheAction programmee() {
        return passee(aVenir(), Statut.PROGRAMMEE);
    }

    /** Begun on {@link #DEBUT_REEL}. */
    public static FicheAction enCours() {
        FicheAction action = aVenir();
        action.passer(new Passage(Statut.EN_COURS, DEBUT_REEL, null, null), SIGNATURE);
        return action;
    }

    public static FicheAction realisee() {
        return passee(enCours(), Statut.REALISEE);
    }

    public static FicheAction suspendue() {
        return passee(enCours(), Statut.SUSPENDUE);
    }

    public static FicheAction abandonnee() {
        return passee(aVenir(), Statut.ABANDONNEE);
    }

    public static FicheAction dansLeStatut(Statut statut) {
        return switch (statut) {
            case A_VENIR -> aVenir();
            case A_L_ETUDE -> aLEtude();
            case PROGRAMMEE -> programmee();
            case EN_COURS -> enCours();
            case REALISEE -> realisee();
            case SUSPENDUE -> suspendue();
            case ABANDONNEE -> abandonnee();
        };
    }

    /** A passage with all that any statut could ask. */
    public static Passage passageComplet(Statut vers) {
        return new Passage(vers, AUJOURD_HUI, "Choix du comité de projet", "COPIL du 16/11/2026");
    }

    /** A content with these dates. */
    public static Fiche fiche(Fiche.Dates dates) {
        return fiche("Maison de services", null, dates);
    }

    public static Fiche fiche(String nom, @Nullable Meteo meteo, Fiche.Dates dates) {
        return new Fiche(
                nom,
                new Fiche.Classement(1, null, null),
                new Fiche.Appreciation(Maturite.MATURE, meteo, Priorite.FORTE),
                Fiche.Acteurs.INCONNUS,
                Repartition.INTERCOMMUNALE,
                null,
                Set.of(Contrat.PVD),
                new Fiche.Textes("Description", null, null, null),
                dates,
                Visibilite.PARTENAIRES);
    }

    private static FicheAction passee(FicheAction action, Statut vers) {
        action.passer(passageComplet(vers), SIGNATURE);
        return action;
    }
}

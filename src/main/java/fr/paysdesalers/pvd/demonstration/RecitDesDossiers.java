package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.CadreForm;
import fr.paysdesalers.pvd.financement.Cadres;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.Pieces;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.financement.SuivisDeDossier;
import fr.paysdesalers.pvd.regle.DerogationForm;
import fr.paysdesalers.pvd.regle.Derogations;
import fr.paysdesalers.pvd.regle.GenreDeDerogation;
import fr.paysdesalers.pvd.regle.Regle;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells how files are followed: the frame of a plan, contacts and delays, expected pieces, overrides of rules. */
@Component
@Profile("demonstration")
class RecitDesDossiers {

    private final Cadres cadres;
    private final SuivisDeDossier suivis;
    private final Pieces pieces;
    private final Derogations derogations;
    private final RecitDesConfirmations confirmations;

    RecitDesDossiers(
            Cadres cadres,
            SuivisDeDossier suivis,
            Pieces pieces,
            Derogations derogations,
            RecitDesConfirmations confirmations) {
        this.confirmations = confirmations;
        this.cadres = cadres;
        this.suivis = suivis;
        this.pieces = pieces;
        this.derogations = derogations;
    }

    /** What holds for the whole plan of an action. */
    void duPlan(Contexte contexte, JeuDeDonnees jeu, Reference reference, Ligne action, Deroulement deroulement) {
        for (Ligne plan : jeu.de("plans", action)) {
            deroulement.ajouter(
                    plan.entier("jour"),
                    plan,
                    () -> cadres.modifier(contexte.chef(), reference, cadre(contexte, plan)));
        }
        for (Ligne derogation : jeu.de("derogations", action)) {
            deroulement.ajouter(
                    derogation.entier("jour"),
                    derogation,
                    () -> derogations.signer(
                            contexte.chef(),
                            reference,
                            derogation.valeur("regle", Regle::valueOf),
                            new DerogationForm(
                                    derogation.valeur("genre", GenreDeDerogation::valueOf),
                                    derogation.valeurOuNul("taux", Taux::de),
                                    derogation.texteOuNul("reference"),
                                    derogation.texte("motif"))));
        }
    }

    /** What follows one funding line, whose key is {@code cle}. */
    void deLaLigne(
            Contexte contexte, JeuDeDonnees jeu, Reference reference, Ligne ligne, long cle, Deroulement deroulement) {
        for (Ligne dossier : jeu.de("dossiers", ligne.texte("action"))) {
            if (estDe(dossier, ligne)) {
                deroulement.ajouter(
                        dossier.entier("jour"),
                        dossier,
                        () -> suivis.suivre(contexte.chef(), reference, cle, suivi(contexte, dossier)));
            }
        }
        for (Ligne piece : jeu.de("pieces", ligne.texte("action"))) {
            if (estDe(piece, ligne)) {
                attendre(contexte, reference, cle, piece, deroulement);
            }
        }
        for (Ligne avis : jeu.de("confirmations", ligne.texte("action"))) {
            if (estDe(avis, ligne)) {
                confirmations.raconter(contexte, reference, avis, cle, deroulement);
            }
        }
    }

    /** A piece is expected on a day, and given on another one. */
    private void attendre(Contexte contexte, Reference reference, long ligne, Ligne piece, Deroulement deroulement) {
        AtomicLong attendue = new AtomicLong();
        deroulement.ajouter(
                piece.entier("jour"),
                piece,
                () -> attendue.set(pieces.attendre(
                        contexte.chef(), reference, ligne, piece.texte("libelle"), jour(contexte, piece, "demandee"))));
        Integer fournie = piece.entierOuNul("fournie");
        if (fournie != null) {
            deroulement.ajouter(
                    fournie,
                    piece,
                    () -> pieces.fournir(
                            contexte.chef(),
                            reference,
                            ligne,
                            attendue.get(),
                            contexte.calendrier().jour(fournie)));
        }
    }

    private static CadreForm cadre(Contexte contexte, Ligne plan) {
        return new CadreForm(
                null,
                plan.valeur("base", BaseDuPlan::valueOf),
                plan.booleen("fctva"),
                plan.valeurOuNul("chef_de_file", ChefDeFile::valueOf),
                jour(contexte, plan, "en_ligne"),
                jour(contexte, plan, "affichage"),
                jour(contexte, plan, "plaque"));
    }

    private static SuiviDeDossier suivi(Contexte contexte, Ligne dossier) {
        return new SuiviDeDossier(
                jour(contexte, dossier, "a_deposer"),
                dossier.texteOuNul("instructeur"),
                dossier.texteOuNul("contact"),
                dossier.entierOuNul("delai"),
                jour(contexte, dossier, "commencement_proroge"),
                jour(contexte, dossier, "commence"),
                jour(contexte, dossier, "achevement_proroge"),
                false);
    }

    private static boolean estDe(Ligne suite, Ligne ligne) {
        return Objects.equals(suite.texteOuNul("partenaire"), ligne.texteOuNul("partenaire"))
                && Objects.equals(suite.texteOuNul("dispositif"), ligne.texteOuNul("dispositif"));
    }

    private static @Nullable LocalDate jour(Contexte contexte, Ligne ligne, String colonne) {
        Integer jours = ligne.entierOuNul(colonne);
        return jours == null ? null : contexte.calendrier().jour(jours);
    }
}

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.ContenuDepense;
import fr.paysdesalers.pvd.financement.ContenuFinancement;
import fr.paysdesalers.pvd.financement.Depenses;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.Financements;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.financement.SuivisDeDossier;
import fr.paysdesalers.pvd.financement.TypeVersement;
import fr.paysdesalers.pvd.financement.VersementDemande;
import fr.paysdesalers.pvd.financement.Versements;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the life of the money of the actions: plan, requests, decisions, payments. */
@Component
@Profile("demonstration")
class RecitDesFinancements {

    private final Depenses depenses;
    private final Financements financements;
    private final Versements versements;
    private final SuivisDeDossier suivis;
    private final RecitDesDossiers dossiers;

    RecitDesFinancements(
            Depenses depenses,
            Financements financements,
            Versements versements,
            SuivisDeDossier suivis,
            RecitDesDossiers dossiers) {
        this.suivis = suivis;
        this.depenses = depenses;
        this.financements = financements;
        this.versements = versements;
        this.dossiers = dossiers;
    }

    /** Plans the costs and the funding of an action, then tells what became of each line. */
    void raconter(Contexte contexte, JeuDeDonnees jeu, Reference reference, Ligne action, Deroulement deroulement) {
        for (Ligne depense : jeu.de("depenses", action)) {
            ContenuDepense contenu = depense(depense, contexte);
            Integer decouverte = depense.entierOuNul("ajoutee");
            if (decouverte == null) {
                depenses.ajouter(contexte.chef(), reference, contenu);
            } else {
                deroulement.ajouter(decouverte, depense, () -> depenses.ajouter(contexte.chef(), reference, contenu));
            }
        }
        dossiers.duPlan(contexte, jeu, reference, action, deroulement);
        List<Ligne> recus = jeu.de("versements", action);
        recus.forEach(versement -> exigerUneLigne(versement, jeu.de("financements", action)));
        List<Ligne> renouvellements = jeu.de("renouvellements", action);
        Map<String, Long> mortes = new HashMap<>();
        for (Ligne ligne : jeu.de("financements", action)) {
            AtomicLong cle = new AtomicLong();
            Long refusee = mortes.get(dossier(ligne));
            Ligne renouvellement = refusee == null ? null : renouvellement(ligne, renouvellements);
            if (refusee == null || renouvellement == null) {
                cle.set(financements.ajouter(contexte.chef(), reference, contenu(ligne, contexte)));
                dossiers.deLaLigne(contexte, jeu, reference, ligne, cle.get(), deroulement);
            } else {
                deroulement.ajouter(
                        renouvellement.entier("jour"),
                        renouvellement,
                        () -> cle.set(suivis.renouveler(contexte.chef(), reference, refusee)));
            }
            if (ligne.valeur("etat", EtatFinancement::valueOf).estMort()) {
                mortes.put(dossier(ligne), cle.get());
            }
            for (PassageDecrit passage : PassageDecrit.de(ligne, contexte.calendrier())) {
                deroulement.ajouter(
                        passage.jour(),
                        ligne,
                        () -> financements.passer(contexte.chef(), reference, cle.get(), passage.demande()));
            }
            recus.stream()
                    .filter(versement -> paie(versement, ligne))
                    .forEach(versement -> deroulement.ajouter(
                            versement.entier("jours"),
                            versement,
                            () -> verser(contexte, reference, cle.get(), versement)));
        }
    }

    /** The day on which what was refused is asked again, on the line that follows it. */
    private static @Nullable Ligne renouvellement(Ligne ligne, List<Ligne> renouvellements) {
        return renouvellements.stream()
                .filter(renouvellement -> dossier(renouvellement).equals(dossier(ligne)))
                .findFirst()
                .orElse(null);
    }

    private static String dossier(Ligne ligne) {
        return ligne.texteOuNul("partenaire") + "/" + ligne.texteOuNul("dispositif");
    }

    private void verser(Contexte contexte, Reference reference, long cle, Ligne versement) {
        versements.enregistrer(
                contexte.chef(),
                reference,
                cle,
                VersementDemande.de(
                        versement.valeur("type", TypeVersement::valueOf),
                        contexte.calendrier().jour(versement.entier("jours")),
                        versement.valeur("montant", Montant::de)));
    }

    private static void exigerUneLigne(Ligne versement, List<Ligne> lignes) {
        if (lignes.stream().filter(ligne -> paie(versement, ligne)).count() != 1) {
            throw versement.erreur("ce versement ne va pas à une ligne accordée et une seule", null);
        }
    }

    /** A payment goes to the granted line of its partner and dispositif. */
    static boolean paie(Ligne versement, Ligne ligne) {
        return ligne.valeur("etat", EtatFinancement::valueOf).certitude() == Certitude.ACQUIS
                && Objects.equals(versement.texteOuNul("partenaire"), ligne.texteOuNul("partenaire"))
                && Objects.equals(versement.texteOuNul("dispositif"), ligne.texteOuNul("dispositif"));
    }

    private static ContenuDepense depense(Ligne ligne, Contexte contexte) {
        return new ContenuDepense(
                ligne.valeur("poste", Poste::valueOf),
                ligne.valeur("nature", NatureDepense::valueOf),
                ligne.texte("libelle"),
                contexte.calendrier().annee(ligne.entier("annee")),
                ligne.valeur("montant_ht", Montant::de),
                ligne.valeur("taux_tva", Taux::de),
                ligne.booleen("eligible"),
                ligne.texteOuNul("tranche"));
    }

    private static ContenuFinancement contenu(Ligne ligne, Contexte contexte) {
        return new ContenuFinancement(
                ligne.valeur("nature", NatureFinancement::valueOf),
                contexte.cleOuNul(ligne, "partenaire"),
                ligne.valeurOuNul(
                        "dispositif",
                        code -> contexte.reperes().cle("dispositif", ligne.texte("partenaire") + "/" + code)),
                ligne.valeurOuNul("assiette", Montant::de),
                ligne.valeurOuNul("taux", Taux::de),
                ligne.valeurOuNul("prevu", Montant::de),
                ligne.valeur("visibilite", Visibilite::valueOf),
                ligne.texteOuNul("tranche"));
    }
}

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
import fr.paysdesalers.pvd.financement.TypeVersement;
import fr.paysdesalers.pvd.financement.VersementDemande;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the life of the money of the actions: plan, requests, decisions, payments. */
@Component
@Profile("demonstration")
class RecitDesFinancements {

    private final Depenses depenses;
    private final Financements financements;
    private final RecitDesDossiers dossiers;

    RecitDesFinancements(Depenses depenses, Financements financements, RecitDesDossiers dossiers) {
        this.depenses = depenses;
        this.financements = financements;
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
        List<Ligne> versements = jeu.de("versements", action);
        versements.forEach(versement -> exigerUneLigne(versement, jeu.de("financements", action)));
        for (Ligne ligne : jeu.de("financements", action)) {
            long cle = financements.ajouter(contexte.chef(), reference, contenu(ligne, contexte));
            dossiers.deLaLigne(contexte, jeu, reference, ligne, cle, deroulement);
            for (PassageDecrit passage : PassageDecrit.de(ligne, contexte.calendrier())) {
                deroulement.ajouter(
                        passage.jour(),
                        ligne,
                        () -> financements.passer(contexte.chef(), reference, cle, passage.demande()));
            }
            versements.stream()
                    .filter(versement -> paie(versement, ligne))
                    .forEach(versement -> deroulement.ajouter(
                            versement.entier("jours"), versement, () -> verser(contexte, reference, cle, versement)));
        }
    }

    private void verser(Contexte contexte, Reference reference, long cle, Ligne versement) {
        financements.verser(
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

package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.regle.ConstatVu.DerogationVue;
import fr.paysdesalers.pvd.regle.PlansExamines.PlanDAction;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts findings and deadlines into words. */
@Component
class VuesDeRegle {

    private final Libelles libelles;
    private final Delais delais;

    VuesDeRegle(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    ConstatVu constat(Constat constat, List<DerogationLue> derogations) {
        DerogationVue derogation = derogations.stream()
                .filter(lue -> lue.regle() == constat.regle())
                .findFirst()
                .map(this::derogation)
                .orElse(null);
        boolean aDire = constat.verdict() == Verdict.ENFREINTE || constat.verdict() == Verdict.INDETERMINEE;
        return new ConstatVu(
                constat.regle().name(),
                libelles.de(constat.regle()),
                libelles.texte(constat.regle().article()),
                constat.verdict().name(),
                libelles.de(constat.verdict()),
                phrase(constat),
                derogation,
                aDire && derogation == null);
    }

    String phrase(Constat constat) {
        return constat.verdict() == Verdict.INDETERMINEE
                ? libelles.texte(
                        "regle.indeterminee",
                        constat.manques().stream().map(this::manque).collect(Collectors.joining(" ; ")))
                : libelles.texte(constat.cle(), constat.arguments().toArray());
    }

    private String manque(Manquant manquant) {
        return manquant.de() == null
                ? libelles.de(manquant.manque())
                : libelles.texte("regle.manque.de", libelles.de(manquant.manque()), manquant.de());
    }

    private DerogationVue derogation(DerogationLue lue) {
        String quoi = lue.taux() == null
                ? libelles.texte("regle.derogation.levee")
                : libelles.texte("regle.derogation.seuil", lue.taux());
        String texte = lue.reference() == null
                ? libelles.texte("regle.derogation.texte", quoi, lue.motif(), lue.auteur(), lue.jour())
                : libelles.texte(
                        "regle.derogation.texte-decision",
                        quoi,
                        lue.motif(),
                        lue.auteur(),
                        lue.jour(),
                        lue.reference());
        return new DerogationVue(lue.id(), libelles.de(lue.genre()), texte);
    }

    /** Deadlines of a plan; letters are for those who keep the accounts. */
    List<EcheanceVue> echeances(Perimetre perimetre, PlanDAction action, List<Echeance> echeances) {
        String chemin = perimetre.chemin("/actions/" + action.reference());
        return echeances.stream()
                .map(echeance -> new EcheanceVue(
                        echeance.type().name(),
                        libelles.de(echeance.type()),
                        libelles.texte(echeance.type().consequence()),
                        new Jour(echeance.le()),
                        delais.jusquA(echeance.le()),
                        Urgence.de(echeance.le(), action.plan().jour()).name(),
                        echeance.dossier(),
                        echeance.financementId(),
                        action.actionId(),
                        action.reference() + " " + action.nom(),
                        chemin + "#financement",
                        lettre(perimetre, chemin, echeance)))
                .toList();
    }

    private static @Nullable String lettre(Perimetre perimetre, String chemin, Echeance echeance) {
        return perimetre.tientLesComptes() && echeance.type().demandeUneProrogation()
                ? chemin + "/financements/" + echeance.financementId() + "/prorogation.docx"
                : null;
    }
}

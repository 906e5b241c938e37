package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxPartenaires;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner confirms its own line, or proposes something else. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}")
class AvisController {

    private final Propositions propositions;
    private final VuesDePropositions vues;
    private final Libelles libelles;

    AvisController(Propositions propositions, VuesDePropositions vues, Libelles libelles) {
        this.propositions = propositions;
        this.vues = vues;
        this.libelles = libelles;
    }

    @PostMapping("/confirmation")
    @ReserveAuxPartenaires
    String confirmer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "FICHE") Retour retour,
            @ModelAttribute("vue") SituationForm vue,
            BindingResult erreurs) {
        propositions.confirmer(perimetre, reference, id, vue.situation());
        return retour.redirection(perimetre, reference);
    }

    @GetMapping("/propositions/nouvelle")
    @ReserveAuxPartenaires
    String preparer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "FICHE") Retour retour,
            Model modele) {
        modele.addAttribute("form", PropositionForm.VIDE);
        return page(perimetre, reference, id, retour, modele);
    }

    @PostMapping("/propositions")
    @ReserveAuxPartenaires
    String proposer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam(defaultValue = "FICHE") Retour retour,
            @Valid @ModelAttribute("form") PropositionForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> propositions.proposer(perimetre, reference, id, form.demande()))
                ? retour.redirection(perimetre, reference)
                : page(perimetre, reference, id, retour, modele);
    }

    @DeleteMapping("/propositions/{proposition}")
    @ReserveAuxPartenaires
    String retirer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @PathVariable long proposition,
            @RequestParam(defaultValue = "FICHE") Retour retour) {
        propositions.retirer(perimetre, reference, id, proposition);
        return retour.redirection(perimetre, reference);
    }

    private String page(Perimetre perimetre, Reference reference, long id, Retour retour, Model modele) {
        LigneDeFinancement ligne = propositions.ouverte(perimetre, reference, id);
        modele.addAttribute("nom", ligne.intitule());
        modele.addAttribute("present", vues.enMots(Situation.de(ligne)));
        modele.addAttribute(
                "etats",
                PropositionDemande.possibles(ligne.nature(), ligne.etat()).stream()
                        .map(etat -> new Option(etat.name(), libelles.de(etat)))
                        .toList());
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("confirmation.proposer.titre", reference),
                        perimetre.chemin("/actions/" + reference + "/financements/" + id + "/propositions?retour="
                                + retour.name()),
                        "post",
                        retour.chemin(perimetre, reference),
                        retour == Retour.FICHE ? reference.toString() : libelles.texte("confirmation.retour"),
                        libelles.texte("confirmation.proposer.bouton")));
        return "confirmation/nouvelle";
    }
}

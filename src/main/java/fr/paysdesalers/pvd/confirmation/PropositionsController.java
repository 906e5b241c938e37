package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What funders propose, to be accepted or refused by those who keep the accounts. */
@Controller
@RequestMapping("/conventions/{slug}/financements/propositions")
class PropositionsController {

    private static final String LISTE = "/financements/propositions";

    private final PropositionsLues lues;
    private final Reponses reponses;
    private final VuesDePropositions vues;
    private final Libelles libelles;

    PropositionsController(PropositionsLues lues, Reponses reponses, VuesDePropositions vues, Libelles libelles) {
        this.lues = lues;
        this.reponses = reponses;
        this.vues = vues;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxComptables
    String lister(Perimetre perimetre, Model modele) {
        modele.addAttribute(
                "propositions",
                lues.enAttente(perimetre).stream()
                        .map(lue -> vues.enListe(perimetre, lue))
                        .toList());
        modele.addAttribute("financements", perimetre.chemin("/financements"));
        return "confirmation/propositions";
    }

    @GetMapping("/{id}")
    @ReserveAuxComptables
    String afficher(Perimetre perimetre, @PathVariable long id, Model modele) {
        PropositionLue lue = lues.une(perimetre, id);
        modele.addAttribute("proposition", vues.vue(perimetre, lue, lues.ligne(perimetre, lue)));
        modele.addAttribute("liste", perimetre.chemin(LISTE));
        modele.addAttribute("chemin", perimetre.chemin(LISTE + "/" + id));
        return "confirmation/proposition";
    }

    /** What the line refuses is said on the page, beside the present figures: the proposal waits on. */
    @PostMapping("/{id}/acceptation")
    @ReserveAuxComptables
    String accepter(
            Perimetre perimetre,
            @PathVariable long id,
            @ModelAttribute("vue") SituationForm vue,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return "redirect:"
                    + perimetre.chemin(
                            "/actions/" + reponses.accepter(perimetre, id, vue.situation()) + "#financement");
        } catch (RefusDeSaisie refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            modele.addAttribute("refus", libelles.texte(refus.cle(), refus.arguments()));
        } catch (ActeImpossible impossible) {
            reponse.setStatus(HttpStatus.CONFLICT.value());
            modele.addAttribute("refus", libelles.texte(impossible.cle(), impossible.arguments()));
        }
        return afficher(perimetre, id, modele);
    }

    @GetMapping("/{id}/refus")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", RefusForm.VIDE);
        return page(perimetre, id, modele);
    }

    @PostMapping("/{id}/refus")
    @ReserveAuxComptables
    String refuser(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") RefusForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> reponses.refuser(perimetre, id, Objects.requireNonNull(form.motif())))
                ? "redirect:" + perimetre.chemin(LISTE)
                : page(perimetre, id, modele);
    }

    private String page(Perimetre perimetre, long id, Model modele) {
        PropositionLue lue = lues.une(perimetre, id);
        if (lue.etat() != EtatProposition.EN_ATTENTE) {
            throw new ActeImpossible("confirmation.repondue");
        }
        modele.addAttribute("proposition", vues.enListe(perimetre, lue));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("confirmation.refuser.titre"),
                        perimetre.chemin(LISTE + "/" + id + "/refus"),
                        "post",
                        perimetre.chemin(LISTE + "/" + id),
                        libelles.texte("confirmation.proposition.titre"),
                        libelles.texte("confirmation.refuser.bouton")));
        return "confirmation/refus";
    }
}

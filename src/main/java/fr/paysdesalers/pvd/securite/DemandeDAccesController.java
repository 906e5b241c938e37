package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.DemandesDAcces;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.RepereConvention;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asking to be let in, for whoever has no account; an agent whom ProConnect has just vouched for finds their name there. The
 * answer says nothing of the address: known or not, it is the same.
 */
@Controller
@RequestMapping("/demande-d-acces")
class DemandeDAccesController {

    private final DemandesDAcces demandes;
    private final TemoinsProConnect temoins;
    private final Freinage freinage;
    private final AnnuaireConventions conventions;

    DemandeDAccesController(
            DemandesDAcces demandes, TemoinsProConnect temoins, Freinage freinage, AnnuaireConventions conventions) {
        this.demandes = demandes;
        this.temoins = temoins;
        this.freinage = freinage;
        this.conventions = conventions;
    }

    @GetMapping
    String preparer(@RequestParam(required = false) @Nullable String fait, HttpServletRequest requete, Model modele) {
        Optional<Agent> agent = temoins.agent(requete);
        modele.addAttribute(
                "form",
                new DemandeDAccesForm(
                        agent.map(Agent::nom).orElse(null),
                        agent.map(Agent::courriel).orElse(null),
                        null,
                        seule(),
                        null));
        return page(agent.isPresent(), fait != null, modele);
    }

    @PostMapping
    String deposer(
            @Valid @ModelAttribute("form") DemandeDAccesForm form,
            BindingResult erreurs,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele) {
        Optional<Agent> agent = temoins.agent(requete);
        if (!Formulaires.accepte(erreurs, () -> demander(form, agent, requete))) {
            return page(agent.isPresent(), false, modele);
        }
        temoins.oublierLAgent(requete, reponse);
        return "redirect:/demande-d-acces?fait=oui";
    }

    private void demander(DemandeDAccesForm form, Optional<Agent> agent, HttpServletRequest requete) {
        String reseau = requete.getRemoteAddr();
        if (!freinage.attente("acces|", reseau).isZero()) {
            throw new RefusDeSaisie("message", "securite.acces.attente");
        }
        if (form.conventionId() != null
                && conventions.toutes().stream().noneMatch(une -> form.conventionId() == une.id())) {
            throw new RefusDeSaisie("conventionId", "securite.acces.convention");
        }
        String nom = Objects.requireNonNull(form.nom());
        String courriel = Objects.requireNonNull(form.courriel());
        freinage.compter("acces|", reseau);
        demandes.deposer(new DemandesDAcces.Depot(
                nom,
                courriel,
                Objects.requireNonNull(form.organisation()),
                form.conventionId(),
                Objects.requireNonNull(form.message()),
                agent.filter(connu ->
                                connu.nom().equals(nom) && connu.courriel().equalsIgnoreCase(courriel))
                        .isPresent()));
    }

    private String page(boolean agent, boolean faite, Model modele) {
        modele.addAttribute("agent", agent);
        modele.addAttribute("faite", faite);
        modele.addAttribute(
                "conventions",
                conventions.toutes().stream()
                        .map(une -> new Option(String.valueOf(une.id()), une.nom()))
                        .toList());
        return "securite/demande-d-acces";
    }

    private @Nullable Long seule() {
        List<RepereConvention> toutes = conventions.toutes();
        return toutes.size() == 1 ? toutes.get(0).id() : null;
    }
}

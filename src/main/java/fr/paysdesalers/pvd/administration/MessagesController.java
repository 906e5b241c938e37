package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.message.Envois;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The outbox of the portal. */
@Controller
@RequestMapping("/administration/messages")
class MessagesController {

    private final Envois envois;
    private final Messages messages;

    MessagesController(Envois envois, Messages messages) {
        this.envois = envois;
        this.messages = messages;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("envois", envois.derniers());
        modele.addAttribute("partent", messages.partent());
        return "administration/messages";
    }

    @PostMapping("/{id}/renvoi")
    @ReserveAuxAdministrateurs
    String renvoyer(@PathVariable long id) {
        envois.renvoyer(id);
        return "redirect:/administration/messages";
    }
}

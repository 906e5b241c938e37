package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.message.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Asking for a link by mail, from a page that anybody opens. The answer says nothing of whether the address has an account, nor
 * of having been slowed down.
 */
@Component
class DemandesDeLien {

    private final Freinage freinage;
    private final Messages messages;

    DemandesDeLien(Freinage freinage, Messages messages) {
        this.freinage = freinage;
        this.messages = messages;
    }

    /** Fills the page; once {@code faite}, it tells to look at one's mail. */
    void decrire(boolean faite, Model modele) {
        modele.addAttribute("demande", faite);
        modele.addAttribute("partent", messages.partent());
    }

    /**
     * Asks, unless too much was asked from this network for this address.
     *
     * @param motif counts apart from the failures of the sign-in, and from other demands
     */
    void faire(String motif, CourrielForm form, HttpServletRequest requete, Consumer<String> demande) {
        String courriel = Objects.requireNonNull(form.courriel());
        String cle = motif + "|" + courriel;
        if (messages.partent() && freinage.attente(cle, requete.getRemoteAddr()).isZero()) {
            freinage.compter(cle, requete.getRemoteAddr());
            demande.accept(courriel);
        }
    }
}

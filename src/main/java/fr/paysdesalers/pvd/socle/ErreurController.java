package fr.paysdesalers.pvd.socle;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of any error that no other page told; shows a reference to give, never a cause. */
@Controller
class ErreurController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErreurController.class);
    private static final Set<Integer> CONNUES = Set.of(400, 403, 404, 413);

    @RequestMapping("/error")
    String afficher(HttpServletRequest requete, HttpServletResponse reponse, Model modele) {
        Object statut = requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        // Asked by hand, or an address where forms are sent read as a page: there is nothing to read there
        if (statut == null || statut.equals(HttpServletResponse.SC_METHOD_NOT_ALLOWED)) {
            reponse.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return "error/404";
        }
        if (statut instanceof Integer code && CONNUES.contains(code)) {
            return "error/" + code;
        }
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Référence {} : statut {}", reference, statut, (Throwable)
                requete.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        modele.addAttribute("reference", reference);
        return "error";
    }
}

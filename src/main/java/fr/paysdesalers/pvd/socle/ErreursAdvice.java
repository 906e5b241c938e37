package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Turns refusals into pages: unknown or hidden 404, forbidden 403, impossible in this state or lost race 409. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErreursAdvice {

    private final Soumissions soumissions;
    private final Libelles libelles;

    ErreursAdvice(Soumissions soumissions, Libelles libelles) {
        this.soumissions = soumissions;
        this.libelles = libelles;
    }

    @ExceptionHandler({Introuvable.class, MethodArgumentTypeMismatchException.class})
    ModelAndView introuvable() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(LienPerime.class)
    ModelAndView lienPerime() {
        return new ModelAndView("socle/lien-perime", HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler(AccessDeniedException.class)
    ModelAndView interdit() {
        return new ModelAndView("error/403", HttpStatus.FORBIDDEN);
    }

    /** A parameter is missing, or the name of a field is one that no page has. */
    @ExceptionHandler({ServletRequestBindingException.class, InvalidPropertyException.class})
    ModelAndView incomplet() {
        return new ModelAndView("error/400", HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler(ActeImpossible.class)
    ModelAndView impossible(ActeImpossible refus) {
        return conflit(libelles.texte(refus.cle(), refus.arguments()));
    }

    @ExceptionHandler({ConcurrencyFailureException.class, DuplicateKeyException.class})
    ModelAndView devance() {
        return conflit(libelles.texte("socle.erreur.devance"));
    }

    @ExceptionHandler(DejaSoumis.class)
    String dejaSoumis(DejaSoumis doublon, HttpServletRequest requete) {
        String parent = requete.getRequestURI().replaceFirst("/[^/]+/?$", "");
        return "redirect:" + soumissions.suite(doublon.jeton()).orElse(parent);
    }

    /** The base does not answer: a page that needs neither it, nor a template, nor a session. */
    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<Resource> indisponible() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(new ClassPathResource("pages/indisponible.html"));
    }

    private static ModelAndView conflit(String explication) {
        ModelAndView page = new ModelAndView("error/409", HttpStatus.CONFLICT);
        page.addObject("explication", explication);
        return page;
    }
}

package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.cle.CleRefusee;
import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Before a page or an act marked {@link PreuveRecente}: who has not proved for a quarter of an hour who they are does it now. A page
 * is asked again afterwards; a form that was sent is shown with what it holds, and goes on with the proof.
 */
@Component
class PreuveInterceptor implements HandlerInterceptor {

    static final String MOT_DE_PASSE = "_motDePasse";
    static final String CLE = "_cle";

    private final PreuveFraiche fraiche;
    private final Controle controle;
    private final Comptes comptes;
    private final CompteEnSession session;

    PreuveInterceptor(PreuveFraiche fraiche, Controle controle, Comptes comptes, CompteEnSession session) {
        this.fraiche = fraiche;
        this.controle = controle;
        this.comptes = comptes;
        this.session = session;
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object traitement)
            throws IOException {
        Authentication preuve = SecurityContextHolder.getContext().getAuthentication();
        if (!(traitement instanceof HandlerMethod methode)
                || !methode.hasMethodAnnotation(PreuveRecente.class)
                || preuve == null
                || !(preuve.getPrincipal() instanceof ComptePrincipal principal)
                || fraiche.porte(preuve)) {
            return true;
        }
        if (requete.getMethod().equals("GET") || requete.getMethod().equals("HEAD")) {
            reponse.sendRedirect(demande(requete));
            return false;
        }
        Visiteur visiteur = comptes.titulaire(principal.id()).orElseThrow();
        session.ajouter(juger(visiteur, requete, reponse), requete);
        return true;
    }

    private static String demande(HttpServletRequest requete) {
        String suite = requete.getQueryString();
        return UriComponentsBuilder.fromPath(PreuveController.PAGE)
                .queryParam("suite", "{suite}")
                .encode()
                .buildAndExpand(requete.getRequestURI() + (suite == null ? "" : "?" + suite))
                .toUriString();
    }

    private String juger(Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse) {
        String motDePasse = requete.getParameter(MOT_DE_PASSE);
        String cle = requete.getParameter(CLE);
        try {
            if (StringUtils.hasLength(cle)) {
                return controle.juger(visiteur, cle, requete, reponse);
            }
            if (motDePasse == null) {
                throw new PreuveDemandee(null);
            }
            return controle.juger(visiteur, new PreuveForm(motDePasse, null, null), requete);
        } catch (CleRefusee refus) {
            throw new PreuveDemandee("securite.preuve.cle.fausse");
        } catch (RefusDeSaisie refus) {
            throw new PreuveDemandee("securite.preuve.mot-de-passe.faux");
        }
    }
}

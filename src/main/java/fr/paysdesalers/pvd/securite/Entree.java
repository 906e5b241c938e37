package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.CompteEnSession;
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Lets in somebody who proved who they are otherwise than by a password: in a new session, as the sign-in page does. */
@Component
class Entree {

    private final CompteEnSession comptes;
    private final Accueil accueil;

    Entree(CompteEnSession comptes, Accueil accueil) {
        this.comptes = comptes;
        this.accueil = accueil;
    }

    /** Somebody half-way in gives their second proof: the page that they asked for opens. */
    void completer(
            CompteEnSession.EnAttente attente, String facteur, HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        comptes.ajouter(facteur, requete);
        SecuriteConfiguration.jetonsEnTemoin().saveToken(null, requete, reponse);
        List<GrantedAuthority> droits = new ArrayList<>(attente.preuve().getAuthorities());
        droits.add(FactorGrantedAuthority.fromAuthority(facteur));
        accueil.onAuthenticationSuccess(
                requete,
                reponse,
                UsernamePasswordAuthenticationToken.authenticated(
                        Objects.requireNonNull(attente.preuve().getPrincipal()), null, droits));
    }

    /** @param facteur how they proved it: an authority of {@link FactorGrantedAuthority} */
    void ouvrir(ComptePrincipal principal, String facteur, HttpServletRequest requete, HttpServletResponse reponse)
            throws ServletException, IOException {
        HttpSession ancienne = requete.getSession(false);
        if (ancienne != null) {
            ancienne.invalidate();
        }
        List<GrantedAuthority> droits = new ArrayList<>(principal.getAuthorities());
        droits.add(FactorGrantedAuthority.fromAuthority(facteur));
        Authentication preuve = UsernamePasswordAuthenticationToken.authenticated(principal, null, droits);
        SecurityContext contexte = new SecurityContextImpl(preuve);
        SecurityContextHolder.setContext(contexte);
        comptes.saveContext(contexte, requete, reponse);
        SecuriteConfiguration.jetonsEnTemoin().saveToken(null, requete, reponse);
        accueil.onAuthenticationSuccess(requete, reponse, preuve);
    }
}

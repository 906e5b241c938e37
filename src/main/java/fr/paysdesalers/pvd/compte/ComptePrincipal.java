package fr.paysdesalers.pvd.compte;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in. Rights in a convention are not kept here: they are read again at each request. */
public record ComptePrincipal(long id, String username, String password, boolean administrateur)
        implements UserDetails, Serializable {

    static ComptePrincipal de(Compte compte) {
        return new ComptePrincipal(compte.id(), compte.courriel(), compte.motDePasse(), compte.estAdministrateur());
    }

    /** Whose session it is; a password is judged at the sign-in alone. */
    static ComptePrincipal de(Visiteur visiteur) {
        return new ComptePrincipal(visiteur.compteId(), visiteur.courriel(), "", visiteur.administrateur());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return administrateur
                ? List.of(new SimpleGrantedAuthority("ROLE_MEMBRE"), new SimpleGrantedAuthority("ROLE_ADMINISTRATEUR"))
                : List.of(new SimpleGrantedAuthority("ROLE_MEMBRE"));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String toString() {
        return "compte " + id;
    }
}

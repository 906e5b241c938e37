package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.compte.Invitations;
import fr.paysdesalers.pvd.compte.Invite;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.securite.ComptesDEssai;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens the accounts of the demonstration, and offers on the sign-in page those that are still open. */
@Component
@Profile("demonstration")
class ComptesDeDemonstration implements ComptesDEssai {

    private static final String PLEAUX = "15153";
    private static final String REGION = "REGION-ARA";

    private final Comptes comptes;
    private final Invitations invitations;
    private final Partenaires partenaires;
    private final Libelles libelles;
    private final Clock horloge;

    ComptesDeDemonstration(
            Comptes comptes, Invitations invitations, Partenaires partenaires, Libelles libelles, Clock horloge) {
        this.comptes = comptes;
        this.invitations = invitations;
        this.horloge = horloge;
        this.partenaires = partenaires;
        this.libelles = libelles;
    }

    @Override
    public List<CompteDEssai> comptes() {
        return Arrays.stream(CompteDeDemonstration.values())
                .filter(compte -> comptes.pourConnexion(compte.courriel()).isPresent())
                .map(compte ->
                        new CompteDEssai(libelles.de(compte), compte.courriel(), CompteDeDemonstration.MOT_DE_PASSE))
                .toList();
    }

    @Transactional
    void ouvrirLesAuteurs(RepereConvention convention) {
        for (CompteDeDemonstration compte : CompteDeDemonstration.values()) {
            if (compte.raconte()) {
                ouvrir(compte, convention);
            }
        }
    }

    /** All of them or none: they say that the story is told to its end. */
    @Transactional
    void ouvrirLesLecteurs(RepereConvention convention) {
        for (CompteDeDemonstration compte : CompteDeDemonstration.values()) {
            if (!compte.raconte()) {
                ouvrir(compte, convention);
            }
        }
    }

    /** Somebody who has not answered yet, for a year: the outbox shows what she was sent, whoever tries can answer for her. */
    @Transactional
    void inviterLesFinances(RepereConvention convention) {
        parLeChef(() -> invitations.inviterIci(
                perimetreDuChefDeProjet(convention),
                new Invite(libelles.texte("demonstration.nom.finances"), "finances@demo.example"),
                Droit.de(Role.FINANCES),
                LocalDate.now(horloge).plusYears(1)));
    }

    private void parLeChef(Runnable acte) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(preuveDuChefDeProjet()));
        try {
            acte.run();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    private void ouvrir(CompteDeDemonstration compte, RepereConvention convention) {
        boolean administrateur = compte == CompteDeDemonstration.ADMINISTRATEUR;
        long cle = comptes.ouvrir(compte.courriel(), nom(compte), CompteDeDemonstration.MOT_DE_PASSE, administrateur);
        if (!administrateur) {
            comptes.adherer(cle, convention.id(), droit(compte));
        }
    }

    private Droit droit(CompteDeDemonstration compte) {
        return switch (compte) {
            case ELU -> new Droit(Role.ELU, null, PLEAUX);
            case PARTENAIRE -> new Droit(Role.PARTENAIRE, region(), null);
            default -> Droit.de(Role.CHEF_DE_PROJET);
        };
    }

    /** What the chef de projet signs in with, to write the story in their name. */
    Authentication preuveDuChefDeProjet() {
        return preuve(CompteDeDemonstration.CHEF_DE_PROJET);
    }

    private Authentication preuve(CompteDeDemonstration compte) {
        ComptePrincipal principal = principal(compte);
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities());
    }

    /** Does in the name of the Region what the Region does; whoever was signed in is again afterwards. */
    void parLaRegion(Perimetre chef, Consumer<Perimetre> acte) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(preuve(CompteDeDemonstration.PARTENAIRE)));
        try {
            acte.accept(new Perimetre(
                    chef.conventionId(),
                    chef.slug(),
                    principal(CompteDeDemonstration.PARTENAIRE).id(),
                    nom(CompteDeDemonstration.PARTENAIRE),
                    Role.PARTENAIRE,
                    region(),
                    null));
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    Perimetre perimetreDuChefDeProjet(RepereConvention convention) {
        return new Perimetre(
                convention.id(),
                convention.slug(),
                principal(CompteDeDemonstration.CHEF_DE_PROJET).id(),
                nom(CompteDeDemonstration.CHEF_DE_PROJET),
                Role.CHEF_DE_PROJET,
                null,
                null);
    }

    private long region() {
        return partenaires.parCode(REGION).orElseThrow().id();
    }

    private ComptePrincipal principal(CompteDeDemonstration compte) {
        return comptes.pourConnexion(compte.courriel()).orElseThrow();
    }

    private String nom(CompteDeDemonstration compte) {
        return libelles.texte(compte.cleDuNom());
    }
}

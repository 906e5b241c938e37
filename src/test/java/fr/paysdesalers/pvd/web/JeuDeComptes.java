package fr.paysdesalers.pvd.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Mother of the accounts of each role, of who acts as them, and of what is theirs: a view, an agenda, an invitation. */
@TestComponent
public class JeuDeComptes {

    private final Comptes comptes;
    private final JdbcClient base;
    private final Cles cles;
    private final Clock horloge;

    JeuDeComptes(Comptes comptes, JdbcClient base, Cles cles, Clock horloge) {
        this.comptes = comptes;
        this.base = base;
        this.cles = cles;
        this.horloge = horloge;
    }

    /** Opens the account of each role, once. */
    public void ouvrirLesComptes() {
        membre(Personne.CHEF_DE_PROJET, Jeu.CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        membre(Personne.FINANCES, Jeu.CONVENTION, Droit.de(Role.FINANCES));
        membre(Personne.ELU, Jeu.CONVENTION, new Droit(Role.ELU, null, "15153"));
        membre(Personne.PARTENAIRE, Jeu.CONVENTION, new Droit(Role.PARTENAIRE, cles.partenaire("REGION-ARA"), null));
        membre(Personne.AUTRE_PARTENAIRE, Jeu.CONVENTION, new Droit(Role.PARTENAIRE, cles.partenaire("BDT"), null));
        membre(Personne.ETRANGER, Jeu.AUTRE_CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        if (comptes.pourConnexion(Personne.ADMINISTRATEUR.courriel()).isEmpty()) {
            ouvrir(Personne.ADMINISTRATEUR.courriel(), true);
        }
    }

    private void membre(Personne personne, String slug, Droit droit) {
        if (comptes.pourConnexion(personne.courriel()).isEmpty()) {
            membre(personne.courriel(), slug, droit);
        }
    }

    /** Opens one more account in a convention; gives its key. */
    public long membre(String courriel, String slug, Droit droit) {
        long compte = ouvrir(courriel, false);
        base.sql(
                        "insert into adhesion (compte_id, convention_id, role, partenaire_id, code_insee) values (?, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        compte, cles.convention(slug), droit.role().name(), droit.partenaireId(), droit.codeInsee()))
                .update();
        return compte;
    }

    public long ouvrir(String courriel, boolean administrateur) {
        return comptes.ouvrir(courriel, courriel.replaceFirst("@.*", ""), Jeu.MOT_DE_PASSE, administrateur);
    }

    /** Signs the request of a page as somebody who just gave their password: as the sign-in makes it. */
    public RequestPostProcessor comme(Personne personne) {
        return personne == Personne.ANONYME ? anonymous() : comme(personne.courriel());
    }

    public RequestPostProcessor comme(String courriel) {
        ComptePrincipal principal = comptes.pourConnexion(courriel).orElseThrow();
        List<GrantedAuthority> droits = new ArrayList<>(principal.getAuthorities());
        droits.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(horloge.instant())
                .build());
        return authentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, droits));
    }

    /** Runs a use case signed in. */
    public <T> T enTantQue(Personne personne, Supplier<T> acte) {
        SecurityContext avant = SecurityContextHolder.getContext();
        SecurityContext contexte = SecurityContextHolder.createEmptyContext();
        contexte.setAuthentication(new TestingAuthenticationToken(personne, null, "ROLE_MEMBRE"));
        SecurityContextHolder.setContext(contexte);
        try {
            return acte.get();
        } finally {
            SecurityContextHolder.setContext(avant);
        }
    }

    /** What the chef de projet of pays-de-salers is given by the portal. */
    public Perimetre chef() {
        return new Perimetre(
                cles.convention(Jeu.CONVENTION),
                Jeu.CONVENTION,
                cles.cle("select id from compte where courriel = ?", Personne.CHEF_DE_PROJET.courriel()),
                "Camille Essai",
                Role.CHEF_DE_PROJET,
                null,
                null);
    }

    /** What the member of the Region is given by the portal. */
    public Perimetre region() {
        return new Perimetre(
                cles.convention(Jeu.CONVENTION),
                Jeu.CONVENTION,
                cles.cle("select id from compte where courriel = ?", Personne.PARTENAIRE.courriel()),
                "Région Essai",
                Role.PARTENAIRE,
                cles.partenaire("REGION-ARA"),
                null);
    }

    /** A view of the chef de projet, shared; the same one each time. */
    public long vue() {
        base.sql("insert into vue_enregistree (convention_id, compte_id, nom, parametres, partagee, creee_le) "
                        + "values (?, ?, 'En retard', '?signal=RETARD', true, now()) on conflict do nothing")
                .params(chef().conventionId(), chef().compteId())
                .update();
        return cles.cle("select min(id) from vue_enregistree where partagee");
    }

    /** An agenda of the chef de projet, whose secret is 43 times {@code A}; the same one each time. */
    public long abonnement() {
        base.sql("insert into abonnement (convention_id, compte_id, nom, parametres, empreinte, cree_le) "
                        + "values (?, ?, 'Agenda', '', encode(sha256(convert_to(?, 'UTF8')), 'hex'), now()) "
                        + "on conflict do nothing")
                .params(chef().conventionId(), chef().compteId(), "A".repeat(43))
                .update();
        return cles.cle("select min(id) from abonnement where compte_id = ?", chef().compteId());
    }

    /** Its secret, or one that is nobody's. */
    public String agenda(boolean inconnu) {
        if (!inconnu) {
            abonnement();
        }
        return (inconnu ? "B" : "A").repeat(43);
    }

    /** A demand to be let in that nobody has answered. */
    public long demande() {
        base.sql("insert into demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat) "
                        + "select 'Claude', 'claude@exemple.fr', 'DDT', 'Bonjour', false, now(), 'EN_ATTENTE' "
                        + "where not exists (select 1 from demande_d_acces where etat = 'EN_ATTENTE')")
                .update();
        return cles.cle("select min(id) from demande_d_acces where etat = 'EN_ATTENTE'");
    }

    /** An invitation that nobody has answered. */
    public long invitation() {
        return cles.cle(
                "insert into invitation (empreinte, nom, courriel, administrateur, convention_id, role, creee_le, expire_le) "
                        + "values (null, 'Dominique', 'dominique@exemple.fr', false, ?, 'ELU', now(), now()) returning id",
                cles.convention(Jeu.CONVENTION));
    }
}

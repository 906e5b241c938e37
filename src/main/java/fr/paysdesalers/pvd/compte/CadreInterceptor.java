package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.compte.Cadre.Autre;
import fr.paysdesalers.pvd.compte.Cadre.Connecte;
import fr.paysdesalers.pvd.compte.Cadre.Entree;
import fr.paysdesalers.pvd.compte.Cadre.Espace;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import fr.paysdesalers.pvd.socle.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Gives every page its {@link Cadre}: as an attribute of the request, because the model of a page that fails is lost
 * and the page of its error has a frame too.
 */
@Component
class CadreInterceptor implements HandlerInterceptor {

    private static final String CADRE = "cadre";

    /** The menu names a few conventions; their page shows them all. */
    private static final int AUTRES_MONTREES = 5;

    /** {@code autres} are the paths of its pages that do not begin with its own. */
    private record Rubrique(String cle, String suite, String icone, String... autres) {

        boolean contient(Perimetre perimetre, String page) {
            return page.startsWith(perimetre.chemin(suite))
                    || Arrays.stream(autres).anyMatch(autre -> page.startsWith(perimetre.chemin(autre)));
        }
    }

    private static final List<Rubrique> RUBRIQUES = List.of(
            new Rubrique("gabarits.menu.tableau-de-bord", "/tableau-de-bord", "tableau-de-bord"),
            new Rubrique("gabarits.menu.actions", "/actions", "actions"),
            new Rubrique("gabarits.menu.financements", "/financements", "financements"),
            new Rubrique("gabarits.menu.calendrier", "/calendrier", "calendrier"),
            new Rubrique("gabarits.menu.territoire", "/territoire", "territoire", "/communes", "/indicateurs"),
            new Rubrique("gabarits.menu.convention", "/convention", "convention"));

    private final AnnuaireConventions conventions;
    private final Libelles libelles;
    private final boolean demonstration;

    CadreInterceptor(AnnuaireConventions conventions, Libelles libelles, Environment environnement) {
        this.conventions = conventions;
        this.libelles = libelles;
        this.demonstration = environnement.acceptsProfiles(Profiles.of("demonstration"));
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object traitement) {
        if (traitement instanceof HandlerMethod) {
            requete.setAttribute(CADRE, cadre(requete));
        }
        return true;
    }

    private Cadre cadre(HttpServletRequest requete) {
        Visiteur visiteur = (Visiteur) requete.getAttribute(VisiteurInterceptor.VISITEUR);
        if (visiteur == null) {
            return new Cadre(demonstration, null, null);
        }
        Perimetre perimetre = (Perimetre) requete.getAttribute(VisiteurInterceptor.PERIMETRE);
        return new Cadre(
                demonstration,
                espace(visiteur, perimetre, requete.getRequestURI()),
                new Connecte(
                        visiteur.nom(),
                        role(visiteur, perimetre),
                        autres(visiteur, perimetre),
                        membres(perimetre == null ? seul(visiteur) : perimetre)));
    }

    /** Read only for those who belong to several: with one convention, nobody sees a chooser. */
    private List<Autre> autres(Visiteur visiteur, @Nullable Perimetre perimetre) {
        if (visiteur.adhesions().size() < 2) {
            return List.of();
        }
        return conventions.toutes().stream()
                .filter(convention -> perimetre == null || convention.id() != perimetre.conventionId())
                .flatMap(convention -> visiteur.dans(convention).stream()
                        .map(autre -> new Autre(convention.nom(), autre.chemin("/tableau-de-bord"))))
                .limit(AUTRES_MONTREES)
                .toList();
    }

    private static @Nullable String membres(@Nullable Perimetre perimetre) {
        return perimetre != null && perimetre.estChefDeProjet() ? perimetre.chemin("/membres") : null;
    }

    /** The workspace of the page, or the person's only one when the page belongs to none. */
    private @Nullable Espace espace(Visiteur visiteur, @Nullable Perimetre perimetre, String page) {
        Perimetre present = perimetre == null ? seul(visiteur) : perimetre;
        if (present == null) {
            return null;
        }
        List<Entree> entrees = new ArrayList<>();
        if (present.estPartenaire()) {
            entrees.add(new Entree(
                    "gabarits.menu.mes-dossiers", "/mes-dossiers", "dossiers", page.equals("/mes-dossiers")));
        }
        for (Rubrique rubrique : RUBRIQUES) {
            entrees.add(new Entree(
                    rubrique.cle(),
                    present.chemin(rubrique.suite()),
                    rubrique.icone(),
                    rubrique.contient(present, page)));
        }
        if (visiteur.administrateur()) {
            entrees.add(new Entree(
                    "gabarits.menu.administration",
                    "/administration/comptes",
                    "administration",
                    page.startsWith("/administration")));
        }
        String nom =
                conventions.parSlug(present.slug()).map(RepereConvention::nom).orElse("");
        return new Espace(nom, present.chemin("/tableau-de-bord"), entrees);
    }

    private @Nullable Perimetre seul(Visiteur visiteur) {
        List<Perimetre> tous = conventions.toutes().stream()
                .flatMap(convention -> visiteur.dans(convention).stream())
                .toList();
        return tous.size() == 1 ? tous.get(0) : null;
    }

    private String role(Visiteur visiteur, @Nullable Perimetre perimetre) {
        if (perimetre != null) {
            return libelles.de(perimetre.role());
        }
        return visiteur.administrateur()
                ? libelles.de(Role.ADMINISTRATEUR)
                : visiteur.adhesions().stream()
                        .findFirst()
                        .map(membre -> libelles.de(membre.role()))
                        .orElse("");
    }
}

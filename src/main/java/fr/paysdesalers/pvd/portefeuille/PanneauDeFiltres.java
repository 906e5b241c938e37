package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.CategorieNationale;
import fr.paysdesalers.pvd.action.Contrat;
import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.SituationOrt;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters of the list: what can be ticked, what is, and the badges that take them away. */
@Component
class PanneauDeFiltres {

    private final Referentiel referentiel;
    private final Libelles libelles;

    PanneauDeFiltres(Referentiel referentiel, Libelles libelles) {
        this.referentiel = referentiel;
        this.libelles = libelles;
    }

    /** A value that can be ticked. */
    public record Case(String id, String valeur, String libelle, boolean cochee) {}

    /** The values of a filter; two groups may share a filter. */
    public record Groupe(String parametre, String libelle, List<Case> cases, int cochees) {}

    /** A filter in force, with the link that removes it. */
    public record Badge(String libelle, String href) {}

    /** What was typed rather than ticked. */
    public record Saisies(
            @Nullable String pilote,
            @Nullable String depuis,
            @Nullable String jusqua) {}

    /**
     * The filters of a page.
     *
     * @param principaux the ones of every day
     * @param autres the ones that are looked for
     * @param autresOuverts one of those is in force
     */
    public record Panneau(
            List<Groupe> principaux, List<Groupe> autres, boolean autresOuverts, Saisies saisies, List<Badge> badges) {}

    /** What a filter offers in this convention. */
    private record Choix(Filtre filtre, String libelle, List<Option> options, boolean principal) {

        Groupe groupe(Criteres criteres) {
            List<String> valeurs = criteres.valeurs(filtre);
            List<Case> cases = options.stream()
                    .map(option -> new Case(
                            filtre.parametre() + "-" + option.valeur(),
                            option.valeur(),
                            option.libelle(),
                            valeurs.contains(option.valeur())))
                    .toList();
            return new Groupe(filtre.parametre(), libelle, cases, (int)
                    cases.stream().filter(Case::cochee).count());
        }
    }

    Panneau de(Perimetre perimetre, Demande demande) {
        Criteres criteres = demande.criteres();
        List<Choix> choix = choix(perimetre);
        List<Groupe> principaux = groupes(choix, true, criteres);
        List<Groupe> autres = groupes(choix, false, criteres);
        Saisies saisies = new Saisies(
                criteres.valeur(Filtre.PILOTE), criteres.valeur(Filtre.DEPUIS), criteres.valeur(Filtre.JUSQUA));
        boolean tapees = saisies.pilote() != null || saisies.depuis() != null || saisies.jusqua() != null;
        return new Panneau(
                principaux,
                autres,
                tapees || autres.stream().anyMatch(groupe -> groupe.cochees() > 0),
                saisies,
                badges(perimetre, choix, demande));
    }

    /** What each of these asks, in words; the choices of the convention are read once. */
    List<List<String>> descriptions(Perimetre perimetre, List<Demande> demandes) {
        List<Choix> choix = demandes.isEmpty() ? List.of() : choix(perimetre);
        return demandes.stream()
                .map(demande -> badges(perimetre, choix, demande).stream()
                        .map(Badge::libelle)
                        .toList())
                .toList();
    }

    private static List<Groupe> groupes(List<Choix> choix, boolean principal, Criteres criteres) {
        return choix.stream()
                .filter(un -> un.principal() == principal)
                .map(un -> un.groupe(criteres))
                .toList();
    }

    private List<Badge> badges(Perimetre perimetre, List<Choix> choix, Demande demande) {
        Criteres criteres = demande.criteres();
        List<Badge> badges = new ArrayList<>();
        if (criteres.q() != null) {
            badges.add(new Badge(
                    libelles.texte("portefeuille.badge.recherche", criteres.q()),
                    demande.avec(criteres.sansRecherche()).href(perimetre)));
        }
        for (Choix un : choix) {
            for (Option option : un.options()) {
                if (criteres.valeurs(un.filtre()).contains(option.valeur())) {
                    badges.add(badge(perimetre, demande, un.filtre(), un.libelle(), option.libelle(), option.valeur()));
                }
            }
        }
        for (Filtre filtre : List.of(Filtre.PILOTE, Filtre.DEPUIS, Filtre.JUSQUA)) {
            String valeur = criteres.valeur(filtre);
            if (valeur != null) {
                badges.add(badge(perimetre, demande, filtre, libelles.de(filtre), lisible(valeur), valeur));
            }
        }
        return badges;
    }

    private Badge badge(
            Perimetre perimetre, Demande demande, Filtre filtre, String libelle, String lue, String valeur) {
        return new Badge(
                libelles.texte("portefeuille.badge", libelle, lue),
                demande.avec(demande.criteres().sans(filtre, valeur)).href(perimetre));
    }

    private static String lisible(String valeur) {
        var jour = Filtre.jour(valeur);
        return jour == null ? valeur : new Jour(jour).toString();
    }

    private List<Choix> choix(Perimetre perimetre) {
        List<Option> communes = new ArrayList<>();
        communes.add(new Option(Filtre.INTERCOMMUNALE, libelles.texte("portefeuille.intercommunale")));
        referentiel
                .communes(perimetre)
                .forEach(commune -> communes.add(new Option(commune.codeInsee(), commune.nom())));
        List<Choix> choix = new ArrayList<>(List.of(
                principal(Filtre.OBJECTIF, referentiel.numerosDObjectifs(perimetre)),
                principal(Filtre.STATUT, libelles.options(Statut.class)),
                principal(Filtre.COMMUNE, communes),
                principal(Filtre.SIGNAL, signaux(Signal.A_TRAITER)),
                new Choix(Filtre.SIGNAL, libelles.texte("portefeuille.manques"), signaux(Signal.MANQUES), true),
                autre(Filtre.PRIORITE, libelles.options(Priorite.class)),
                autre(Filtre.METEO, libelles.options(Meteo.class)),
                autre(Filtre.MATURITE, libelles.options(Maturite.class)),
                autre(Filtre.CATEGORIE, libelles.options(CategorieNationale.class)),
                autre(Filtre.MAITRE_OUVRAGE, referentiel.maitresOuvrage(perimetre)),
                autre(Filtre.THEMATIQUE, referentiel.thematiques(perimetre)),
                autre(Filtre.AXE, referentiel.axes(perimetre)),
                autre(Filtre.CONTRAT, libelles.options(Contrat.class)),
                autre(Filtre.SECTEUR, libelles.options(SituationOrt.class)),
                autre(Filtre.FINANCEUR, referentiel.financeurs(perimetre)),
                autre(Filtre.ETAT, libelles.options(EtatFinancement.class))));
        if (perimetre.voitInterne()) {
            choix.add(autre(Filtre.VISIBILITE, libelles.options(Visibilite.class)));
            choix.add(autre(
                    Filtre.ARCHIVE, List.of(new Option(Filtre.ARCHIVEES, libelles.texte("portefeuille.archivees")))));
        }
        return choix;
    }

    private Choix principal(Filtre filtre, List<Option> options) {
        return new Choix(filtre, libelles.de(filtre), options, true);
    }

    private Choix autre(Filtre filtre, List<Option> options) {
        return new Choix(filtre, libelles.de(filtre), options, false);
    }

    private List<Option> signaux(List<Signal> lesquels) {
        return lesquels.stream()
                .map(signal -> new Option(signal.name(), libelles.de(signal)))
                .toList();
    }
}

package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Commune;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The filters of the calendar: what can be ticked, what is, in words, and the links that take them away. */
@Component
class FiltresDuCalendrier {

    private final Referentiel referentiel;
    private final Libelles libelles;

    FiltresDuCalendrier(Referentiel referentiel, Libelles libelles) {
        this.referentiel = referentiel;
        this.libelles = libelles;
    }

    /** A value that can be ticked. */
    public record Case(String valeur, String libelle, boolean cochee) {}

    /** The values of a filter. */
    public record Groupe(String parametre, String libelle, List<Case> cases, int cochees) {}

    /** A filter in force, with the link that removes it. */
    public record Badge(String libelle, String href) {}

    /** The filters of a page. */
    public record Panneau(List<Groupe> groupes, List<Badge> badges) {}

    /** What this convention offers to filter by. */
    private record Offre(List<Option> objectifs, List<Option> communes, List<Option> genres, List<Option> miennes) {}

    /**
     * The filters of a page.
     *
     * @param adresse the address of the same page with another choice
     */
    Panneau de(Perimetre perimetre, Choix choix, Function<Choix, String> adresse) {
        Offre offre = offre(perimetre);
        List<Groupe> groupes = new ArrayList<>();
        if (!offre.miennes().isEmpty()) {
            groupes.add(groupe(
                    Choix.MIENNES,
                    libelles.texte("calendrier.miennes"),
                    offre.miennes(),
                    choix.miennes() ? List.of(Choix.OUI) : List.of()));
        }
        groupes.add(groupe(Choix.GENRE, libelles.texte("calendrier.genres"), offre.genres(), noms(choix)));
        groupes.add(groupe(Filtre.OBJECTIF, offre.objectifs(), choix));
        groupes.add(groupe(Filtre.COMMUNE, offre.communes(), choix));
        return new Panneau(groupes, badges(choix, offre, adresse));
    }

    /** What each of these asks, in words; the choices of the convention are read once. */
    List<List<String>> descriptions(Perimetre perimetre, List<Choix> choix) {
        if (choix.isEmpty()) {
            return List.of();
        }
        Offre offre = offre(perimetre);
        return choix.stream()
                .map(un -> badges(un, offre, autre -> "").stream()
                        .map(Badge::libelle)
                        .toList())
                .toList();
    }

    private static List<String> noms(Choix choix) {
        return choix.genres().stream().map(Enum::name).toList();
    }

    private Groupe groupe(Filtre filtre, List<Option> options, Choix choix) {
        return groupe(
                filtre.parametre(),
                libelles.de(filtre),
                options,
                choix.actions().valeurs(filtre));
    }

    private static Groupe groupe(String parametre, String libelle, List<Option> options, List<String> cochees) {
        List<Case> cases = options.stream()
                .map(option -> new Case(option.valeur(), option.libelle(), cochees.contains(option.valeur())))
                .toList();
        return new Groupe(parametre, libelle, cases, (int)
                cases.stream().filter(Case::cochee).count());
    }

    private List<Badge> badges(Choix choix, Offre offre, Function<Choix, String> adresse) {
        List<Badge> badges = new ArrayList<>();
        if (choix.miennes()) {
            offre.miennes()
                    .forEach(option -> badges.add(new Badge(option.libelle(), adresse.apply(choix.sansLesMiennes()))));
        }
        choix.genres().forEach(genre -> badges.add(new Badge(libelles.de(genre), adresse.apply(choix.sans(genre)))));
        badges.addAll(badges(Filtre.OBJECTIF, offre.objectifs(), choix, adresse));
        badges.addAll(badges(Filtre.COMMUNE, offre.communes(), choix, adresse));
        return badges;
    }

    private List<Badge> badges(Filtre filtre, List<Option> options, Choix choix, Function<Choix, String> adresse) {
        return options.stream()
                .filter(option -> choix.actions().valeurs(filtre).contains(option.valeur()))
                .map(option -> new Badge(
                        libelles.texte("portefeuille.badge", libelles.de(filtre), option.libelle()),
                        adresse.apply(choix.sans(filtre, option.valeur()))))
                .toList();
    }

    private Offre offre(Perimetre perimetre) {
        List<Commune> communes = referentiel.communes(perimetre);
        List<Option> options = new ArrayList<>();
        options.add(new Option(Filtre.INTERCOMMUNALE, libelles.texte("portefeuille.intercommunale")));
        communes.forEach(commune -> options.add(new Option(commune.codeInsee(), commune.nom())));
        return new Offre(
                referentiel.numerosDObjectifs(perimetre),
                options,
                libelles.options(Genre.class).stream()
                        .filter(option ->
                                perimetre.voitInterne() || !option.valeur().equals(Genre.RESEAU.name()))
                        .toList(),
                miennes(perimetre, communes));
    }

    private List<Option> miennes(Perimetre perimetre, List<Commune> communes) {
        if (!Choix.proposeLesMiennes(perimetre)) {
            return List.of();
        }
        if (perimetre.estPartenaire()) {
            return List.of(new Option(Choix.OUI, libelles.texte("calendrier.miennes.partenaire")));
        }
        return communes.stream()
                .filter(commune -> commune.codeInsee().equals(perimetre.codeInsee()))
                .map(commune -> new Option(Choix.OUI, libelles.texte("calendrier.miennes.elu", commune.nom())))
                .toList();
    }
}

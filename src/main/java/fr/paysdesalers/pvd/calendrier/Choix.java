package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which dates are asked, as they stand in the URL and are kept with an agenda. A value that means nothing is ignored.
 *
 * @param actions objectives and communes, as the list of actions asks them
 * @param genres the kinds of dates; none means all
 * @param miennes the person's own: the commune of an élu, what the organisation of a partner funds
 */
record Choix(Criteres actions, Set<Genre> genres, boolean miennes) {

    static final Choix TOUT = new Choix(Criteres.TOUS, EnumSet.noneOf(Genre.class), false);

    static final String GENRE = "genre";
    static final String MIENNES = "miennes";
    static final String OUI = "oui";

    Choix {
        genres = Collections.unmodifiableSet(genres.isEmpty() ? EnumSet.noneOf(Genre.class) : EnumSet.copyOf(genres));
    }

    /** Reads the parameters of a URL. */
    static Choix de(MultiValueMap<String, String> parametres) {
        Criteres lus = Criteres.de(parametres);
        Criteres actions = Criteres.TOUS;
        for (Filtre filtre : List.of(Filtre.OBJECTIF, Filtre.COMMUNE)) {
            for (String valeur : lus.valeurs(filtre)) {
                actions = actions.et(filtre, valeur);
            }
        }
        Set<Genre> genres = EnumSet.noneOf(Genre.class);
        parametres
                .getOrDefault(GENRE, List.of())
                .forEach(code -> Arrays.stream(Genre.values())
                        .filter(genre -> genre.name().equals(code))
                        .forEach(genres::add));
        return new Choix(actions, genres, OUI.equals(parametres.getFirst(MIENNES)));
    }

    /** Reads again a query string that was kept. */
    static Choix lire(String parametres) {
        MultiValueMap<String, String> table = new LinkedMultiValueMap<>();
        for (String paire : parametres.replaceFirst("^\\?", "").split("&", -1)) {
            int egal = paire.indexOf('=');
            if (egal > 0) {
                table.add(paire.substring(0, egal), paire.substring(egal + 1));
            }
        }
        return de(table);
    }

    boolean montre(Genre genre) {
        return (genres.isEmpty() || genres.contains(genre)) && (genre.estDUneAction() || !porteSurLesActions());
    }

    private boolean porteSurLesActions() {
        return miennes || !actions.estVide();
    }

    /** Which actions answer, for this person: their own commune or organisation is read again each time. */
    Criteres criteres(Perimetre perimetre) {
        if (!miennes || !proposeLesMiennes(perimetre)) {
            return actions;
        }
        Criteres sansCommune = new Criteres(
                null,
                actions.a(Filtre.OBJECTIF) ? Map.of(Filtre.OBJECTIF, actions.valeurs(Filtre.OBJECTIF)) : Map.of());
        return perimetre.codeInsee() == null
                ? actions.et(Filtre.FINANCEUR, String.valueOf(perimetre.partenaireId()))
                : sansCommune.et(Filtre.COMMUNE, perimetre.codeInsee());
    }

    /** This person has a commune or an organisation of their own. */
    static boolean proposeLesMiennes(Perimetre perimetre) {
        return perimetre.role() == Role.ELU && perimetre.codeInsee() != null || perimetre.estPartenaire();
    }

    boolean estVide() {
        return actions.estVide() && genres.isEmpty() && !miennes;
    }

    Choix sans(Filtre filtre, String valeur) {
        return new Choix(actions.sans(filtre, valeur), genres, miennes);
    }

    Choix sans(Genre genre) {
        Set<Genre> autres = EnumSet.noneOf(Genre.class);
        genres.stream().filter(un -> un != genre).forEach(autres::add);
        return new Choix(actions, autres, miennes);
    }

    Choix sansLesMiennes() {
        return new Choix(actions, genres, false);
    }

    /** The parameters of the URL, in an order that does not change. */
    MultiValueMap<String, String> table() {
        MultiValueMap<String, String> table = new LinkedMultiValueMap<>();
        actions.filtres().forEach((filtre, valeurs) -> table.addAll(filtre.parametre(), valeurs));
        genres.forEach(genre -> table.add(GENRE, genre.name()));
        if (miennes) {
            table.add(MIENNES, OUI);
        }
        return table;
    }

    /** The query string, with its question mark; empty when all is asked. */
    String parametres() {
        return adresse(table());
    }

    /** All values are codes and numbers: nothing in them needs to be encoded. */
    static String adresse(MultiValueMap<String, String> table) {
        return UriComponentsBuilder.newInstance().queryParams(table).toUriString();
    }
}

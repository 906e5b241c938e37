package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.portefeuille.VuesEnregistrees.VueEnregistree;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What stands around the answers: ways to look at them, kept views, columns, orders, pages. Every link keeps the rest. */
@Component
class CadreDeListe {

    /** Kept views that are shown above the list; the others are one click away. */
    private static final int VUES_MONTREES = 8;

    private final VuesEnregistrees vues;
    private final ChoixDeColonnes choix;
    private final Libelles libelles;

    CadreDeListe(VuesEnregistrees vues, ChoixDeColonnes choix, Libelles libelles) {
        this.vues = vues;
        this.choix = choix;
        this.libelles = libelles;
    }

    /** A link among others, one of which is where one stands. */
    public record Lien(String libelle, String href, boolean present) {}

    /** A kept view. */
    public record LienDeVue(String libelle, String href, boolean present, boolean partagee) {}

    /** The head of a column: its name, and the link that sorts by it, or turns the order round. */
    public record Entete(
            String code,
            String libelle,
            String href,
            @Nullable String tri,
            boolean nombre) {}

    /** A value that a form sends with what is typed. */
    public record Champ(String nom, String valeur) {}

    /** A column that can be ticked. */
    public record ChoixDeColonne(String code, String libelle, boolean cochee) {}

    /** Where one stands in a list of several pages. */
    public record Page(
            int numero,
            int total,
            @Nullable String precedente,
            @Nullable String suivante,
            String resume) {}

    List<Lien> vues(Perimetre perimetre, Demande demande) {
        return Arrays.stream(Vue.values())
                .map(vue -> new Lien(
                        libelles.de(vue),
                        demande.avec(demande.affichage().vue(vue)).href(perimetre),
                        vue == demande.affichage().vue()))
                .toList();
    }

    /** The kept views; the link of each asks its question with the rights of the reader. */
    List<LienDeVue> enregistrees(Perimetre perimetre, Demande demande) {
        String presente = demande.avec(demande.affichage().page(1)).href(perimetre);
        return vues.visibles(perimetre).stream()
                .map(vue -> lien(perimetre, vue, presente))
                .toList();
    }

    static List<LienDeVue> premieres(List<LienDeVue> toutes) {
        return toutes.stream().limit(VUES_MONTREES).toList();
    }

    private static LienDeVue lien(Perimetre perimetre, VueEnregistree vue, String presente) {
        String href = Demande.lire(vue.parametres(), perimetre).href(perimetre);
        return new LienDeVue(vue.nom(), href, href.equals(presente), vue.partagee());
    }

    /** The columns of the URL, else those that the person chose; never one that is not for them. */
    Set<Colonne> colonnes(Perimetre perimetre, Demande demande) {
        Set<Colonne> demandees = demande.affichage().colonnes();
        EnumSet<Colonne> colonnes = EnumSet.noneOf(Colonne.class);
        colonnes.addAll(demandees == null ? choix.de(perimetre) : demandees);
        colonnes.removeIf(colonne -> !colonne.estPour(perimetre));
        return colonnes;
    }

    List<ChoixDeColonne> choix(Perimetre perimetre, Set<Colonne> colonnes) {
        return Colonne.pour(perimetre).stream()
                .map(colonne -> new ChoixDeColonne(colonne.name(), libelles.de(colonne), colonnes.contains(colonne)))
                .toList();
    }

    List<Entete> entetes(Perimetre perimetre, Demande demande, Set<Colonne> colonnes) {
        return colonnes.stream()
                .map(colonne -> entete(
                        perimetre, demande, colonne.name(), libelles.de(colonne), colonne.tri(), colonne.estUnNombre()))
                .toList();
    }

    /** The first column is sorted by reference or by name. */
    List<Entete> entetesDeLAction(Perimetre perimetre, Demande demande) {
        return List.of(
                entete(perimetre, demande, "REFERENCE", libelles.de(Tri.REFERENCE), Tri.REFERENCE, false),
                entete(perimetre, demande, "NOM", libelles.de(Tri.NOM), Tri.NOM, false));
    }

    private static Entete entete(
            Perimetre perimetre, Demande demande, String code, String libelle, Tri tri, boolean nombre) {
        Affichage affichage = demande.affichage();
        boolean present = affichage.tri() == tri;
        Sens suivant = present ? affichage.sens().inverse() : tri.sens();
        return new Entete(
                code,
                libelle,
                demande.avec(affichage.tri(tri, suivant)).href(perimetre),
                present ? (affichage.sens() == Sens.CROISSANT ? "ascending" : "descending") : null,
                nombre);
    }

    List<Option> tris() {
        return libelles.options(Tri.class);
    }

    /** What the search box sends with the words: everything else, from the first page on. */
    List<Champ> avecLaRecherche(Demande demande) {
        return champs(demande, nom -> !nom.equals("q") && !nom.equals("page"));
    }

    /** What the filters send with what is ticked: the search, and the way to look. */
    List<Champ> avecLesFiltres(Demande demande) {
        Set<String> filtres =
                Arrays.stream(Filtre.values()).map(Filtre::parametre).collect(Collectors.toSet());
        return champs(
                demande,
                nom -> !filtres.contains(nom) && !Set.of("page", "tri", "sens").contains(nom));
    }

    private static List<Champ> champs(Demande demande, Predicate<String> garde) {
        MultiValueMap<String, String> table = demande.table();
        return table.entrySet().stream()
                .filter(entree -> garde.test(entree.getKey()))
                .flatMap(entree -> entree.getValue().stream().map(valeur -> new Champ(entree.getKey(), valeur)))
                .toList();
    }

    @Nullable
    Page pagination(Perimetre perimetre, Demande demande, int nombre) {
        int parPage = demande.affichage().vue().parPage();
        int pages = pages(demande.affichage().vue(), nombre);
        int page = demande.affichage().page();
        if (pages == 1) {
            return null;
        }
        int premiere = (page - 1) * parPage + 1;
        return new Page(
                page,
                pages,
                page > 1 ? page(perimetre, demande, page - 1) : null,
                page < pages ? page(perimetre, demande, page + 1) : null,
                libelles.texte("portefeuille.page.resume", premiere, Math.min(nombre, premiere + parPage - 1), nombre));
    }

    /** At least one; past the last one, the list shows the last one. */
    static int pages(Vue vue, int nombre) {
        return Math.max(1, (nombre + vue.parPage() - 1) / vue.parPage());
    }

    private static String page(Perimetre perimetre, Demande demande, int page) {
        return demande.avec(demande.affichage().page(page)).href(perimetre);
    }
}

package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.EcartsDeMaquettes.Ecart;
import fr.paysdesalers.pvd.maquette.EcartsDeMaquettes.EcartDAction;
import fr.paysdesalers.pvd.maquette.Instantanes.Instantane;
import fr.paysdesalers.pvd.maquette.MaquetteFigee.ActionFigee;
import fr.paysdesalers.pvd.maquette.MaquetteVue.Lien;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts frozen maquettes and their differences into words. */
@Component
class VuesDInstantanes {

    static final String AUJOURDHUI = "aujourdhui";

    private final Libelles libelles;

    VuesDInstantanes(Libelles libelles) {
        this.libelles = libelles;
    }

    /** A frozen maquette ready to show. */
    public record FigeeVue(List<String> colonnes, List<RangFige> rangs, RangFige total) {}

    /** A row of it; an empty cell where there was no line. */
    public record RangFige(
            String reference, String nom, String cout, List<String> montants, String ressources, String recu) {}

    /** The differences ready to show. */
    public record EcartsVus(
            List<RangDEcart> actions,
            List<RangDEcart> colonnes,
            RangDEcart total,
            List<RangFige> ajoutees,
            List<RangFige> retirees) {

        public boolean estVide() {
            return actions.isEmpty() && ajoutees.isEmpty() && retirees.isEmpty();
        }
    }

    /** A row: the cost, then what is planned, then what is received. */
    public record RangDEcart(String reference, String nom, EcartVu cout, EcartVu ressources, EcartVu recu) {}

    /**
     * Two amounts and their difference with its sign.
     *
     * @param sens {@code plus}, {@code moins} or {@code egal}
     */
    public record EcartVu(String avant, String apres, String ecart, String sens) {}

    FigeeVue de(MaquetteFigee figee) {
        SortedMap<String, Montant> totaux = EcartsDeMaquettes.totaux(figee, ActionFigee::prevus);
        List<String> colonnes = new ArrayList<>(Arrays.stream(ColonneDeMaquette.values())
                .map(Enum::name)
                .filter(totaux::containsKey)
                .toList());
        totaux.keySet().stream().filter(nom -> !colonnes.contains(nom)).forEach(colonnes::add);
        return new FigeeVue(
                colonnes.stream().map(this::colonne).toList(),
                figee.actions().stream().map(action -> rang(action, colonnes)).toList(),
                new RangFige(
                        "",
                        libelles.texte("maquette.total", figee.actions().size()),
                        texte(Montant.somme(
                                figee.actions().stream().flatMap(action -> Stream.ofNullable(action.cout())))),
                        montants(totaux, colonnes),
                        texte(Montant.somme(figee.actions().stream().map(ActionFigee::ressources))),
                        texte(Montant.somme(figee.actions().stream().map(ActionFigee::recu)))));
    }

    private RangFige rang(ActionFigee action, List<String> colonnes) {
        return new RangFige(
                action.reference(),
                action.nom(),
                texte(action.cout()),
                montants(action.prevus(), colonnes),
                texte(action.ressources()),
                texte(action.recu()));
    }

    private List<String> montants(SortedMap<String, Montant> montants, List<String> colonnes) {
        return colonnes.stream()
                .map(montants::get)
                .map(montant -> montant == null ? "" : montant.toString())
                .toList();
    }

    /** The words of a column; a frozen maquette may hold one that the portal has no more. */
    private String colonne(String nom) {
        return Arrays.stream(ColonneDeMaquette.values())
                .filter(colonne -> colonne.name().equals(nom))
                .map(libelles::de)
                .findFirst()
                .orElse(nom);
    }

    EcartsVus ecarts(EcartsDeMaquettes ecarts) {
        return new EcartsVus(
                ecarts.actions().stream().map(this::rang).toList(),
                ecarts.colonnes().stream()
                        .map(colonne -> new RangDEcart(
                                "",
                                colonne(colonne.colonne()),
                                vu(colonne.prevu()),
                                vu(colonne.prevu()),
                                vu(colonne.recu())))
                        .toList(),
                rang(ecarts.total()),
                ecarts.ajoutees().stream()
                        .map(action -> rang(action, List.of()))
                        .toList(),
                ecarts.retirees().stream()
                        .map(action -> rang(action, List.of()))
                        .toList());
    }

    private RangDEcart rang(EcartDAction ecart) {
        return new RangDEcart(
                ecart.reference(), ecart.nom(), vu(ecart.cout()), vu(ecart.ressources()), vu(ecart.recu()));
    }

    private EcartVu vu(Ecart ecart) {
        Montant valeur = ecart.valeur();
        boolean nul = valeur.absolu().compareTo(Montant.de("0.50")) < 0;
        return new EcartVu(
                texte(ecart.avant()),
                texte(ecart.apres()),
                nul ? libelles.texte("maquette.ecart.egal") : (valeur.estPositif() ? "+" : "−") + valeur.absolu(),
                nul ? "egal" : valeur.estPositif() ? "plus" : "moins");
    }

    private String texte(@Nullable Montant montant) {
        return montant == null ? libelles.texte("socle.inconnu") : montant.toString();
    }

    String nom(@Nullable Instantane instantane) {
        return instantane == null ? libelles.texte("maquette.instantane.aujourdhui") : instantane.titre();
    }

    /** What this one may be compared with. */
    List<Lien> choix(Perimetre perimetre, List<Instantane> tous, Instantane celui, @Nullable Instantane autre) {
        String ici = perimetre.chemin(VuesDeMaquette.CHEMIN + "/instantanes/" + celui.id() + "/comparaison?avec=");
        return Stream.concat(
                        Stream.of(new Lien(nom(null), ici + AUJOURDHUI, autre == null)),
                        tous.stream()
                                .filter(un -> un.id() != celui.id())
                                .map(un -> new Lien(un.titre(), ici + un.id(), autre != null && autre.id() == un.id())))
                .toList();
    }

    /** The one that is asked, else the one just before; null is today. */
    static @Nullable Instantane autre(List<Instantane> tous, Instantane celui, @Nullable String avec) {
        if (AUJOURDHUI.equals(avec)) {
            return null;
        }
        return tous.stream()
                .filter(un -> un.id() != celui.id())
                .filter(un -> avec == null ? precede(un, celui) : avec.equals(String.valueOf(un.id())))
                .findFirst()
                .orElse(null);
    }

    static boolean precede(Instantane un, Instantane autre) {
        return un.arreteLe().equals(autre.arreteLe())
                ? un.faitLe().isBefore(autre.faitLe())
                : un.arreteLe().isBefore(autre.arreteLe());
    }
}

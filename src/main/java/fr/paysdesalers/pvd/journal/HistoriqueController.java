package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.journal.Historiques.Extrait;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in a convention, day by day. */
@Controller
class HistoriqueController {

    private final Historiques historiques;
    private final Libelles libelles;

    HistoriqueController(Historiques historiques, Libelles libelles) {
        this.historiques = historiques;
        this.libelles = libelles;
    }

    /** The acts of a day. */
    public record Journee(Jour jour, List<Acte> actes) {}

    /** A filter in force, with the link that removes it. */
    public record Filtre(String libelle, String href) {}

    @GetMapping("/conventions/{slug}/historique")
    String lister(Perimetre perimetre, @RequestParam Map<String, String> parametres, Model modele) {
        CriteresDHistorique criteres = CriteresDHistorique.de(parametres);
        Extrait extrait = historiques.page(perimetre, criteres);
        List<Option> personnes = historiques.auteurs(perimetre);
        String chemin = perimetre.chemin("/historique");
        modele.addAttribute("journees", journees(extrait.actes()));
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("filtree", !criteres.estVide());
        modele.addAttribute("choix", libelles.options(Quoi.class));
        modele.addAttribute("personnes", personnes);
        modele.addAttribute("filtres", filtres(chemin, criteres, personnes));
        modele.addAttribute("chemin", chemin);
        modele.addAttribute(
                "suite",
                extrait.suite() == null
                        ? null
                        : chemin + criteres.apres(Curseur.de(extrait.suite())).parametres());
        modele.addAttribute(
                "debut",
                criteres.suite() == null ? null : chemin + criteres.apres(null).parametres());
        return "journal/historique";
    }

    private static List<Journee> journees(List<Acte> actes) {
        return actes.stream()
                .collect(Collectors.groupingBy(Acte::jour, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(jour -> new Journee(jour.getKey(), jour.getValue()))
                .toList();
    }

    private List<Filtre> filtres(String chemin, CriteresDHistorique criteres, List<Option> personnes) {
        List<Filtre> filtres = new ArrayList<>();
        if (criteres.quoi() != null) {
            filtres.add(filtre(chemin, criteres, "quoi", "journal.filtre.quoi", libelles.de(criteres.quoi())));
        }
        if (criteres.personne() != null) {
            String nom = personnes.stream()
                    .filter(personne ->
                            personne.valeur().equals(criteres.personne().toString()))
                    .map(Option::libelle)
                    .findFirst()
                    .orElseGet(() -> libelles.texte("journal.filtre.inconnue"));
            filtres.add(filtre(chemin, criteres, "personne", "journal.filtre.personne", nom));
        }
        if (criteres.du() != null) {
            filtres.add(filtre(chemin, criteres, "du", "journal.filtre.du", jour(criteres.du())));
        }
        if (criteres.au() != null) {
            filtres.add(filtre(chemin, criteres, "au", "journal.filtre.au", jour(criteres.au())));
        }
        if (criteres.reference() != null) {
            filtres.add(filtre(chemin, criteres, "action", "journal.filtre.action", criteres.reference()));
        }
        return filtres;
    }

    private Filtre filtre(String chemin, CriteresDHistorique criteres, String nom, String cle, String valeur) {
        return new Filtre(
                libelles.texte(cle, valeur), chemin + criteres.sans(nom).parametres());
    }

    private static String jour(LocalDate jour) {
        return new Jour(jour).sansJourDeSemaine();
    }
}

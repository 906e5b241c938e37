package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.action.ChaineForm.EtapeForm;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What surrounds a proposed chain: the choices, and what to look at in each step before accepting it. */
@Component
class PagesDeChaine {

    private final PagesDAction pages;
    private final Libelles libelles;
    private final Delais delais;

    PagesDeChaine(PagesDAction pages, Libelles libelles, Delais delais) {
        this.pages = pages;
        this.libelles = libelles;
        this.delais = delais;
    }

    String decrire(
            Perimetre perimetre, Reference reference, List<EtapeForm> etapes, List<Option> chaines, Model modele) {
        modele.addAttribute("etapes", etapes);
        modele.addAttribute(
                "alertes", etapes.stream().map(etape -> alerte(etape.prevuLe())).toList());
        modele.addAttribute(
                "options",
                Map.of(
                        "chaine", chaines,
                        "sens", libelles.options(SensDeChaine.class),
                        "typeJalon", libelles.options(TypeJalon.class)));
        modele.addAttribute("jour", delais.aujourdHui().toString());
        pages.decrire(modele, perimetre, reference, "action.chaine.titre", "/chaine", "#jalons");
        return "action/chaine";
    }

    /** In words, or nothing. */
    private String alerte(@Nullable LocalDate le) {
        if (le == null) {
            return "";
        }
        Stream<String> passe =
                le.isBefore(delais.aujourdHui()) ? Stream.of(libelles.texte("action.chaine.passe")) : Stream.empty();
        Stream<String> finDeSemaine = JalonPropose.tombeEnFinDeSemaine(le)
                ? Stream.of(libelles.texte("action.chaine.finDeSemaine"))
                : Stream.empty();
        return Stream.concat(passe, finDeSemaine).collect(Collectors.joining(" "));
    }
}

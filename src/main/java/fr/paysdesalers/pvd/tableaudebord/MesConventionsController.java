package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Conventions.ConventionAnnoncee;
import fr.paysdesalers.pvd.portefeuille.Comptages;
import fr.paysdesalers.pvd.portefeuille.Comptages.Comptage;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody who belongs to several conventions comes in: each with its role, its deadline and what is late. */
@Controller
class MesConventionsController {

    private final Conventions conventions;
    private final Comptages comptages;
    private final Bandeaux bandeaux;
    private final Libelles libelles;

    MesConventionsController(Conventions conventions, Comptages comptages, Bandeaux bandeaux, Libelles libelles) {
        this.conventions = conventions;
        this.comptages = comptages;
        this.bandeaux = bandeaux;
        this.libelles = libelles;
    }

    /** A count with the list that shows as many. */
    public record Nombre(int valeur, String href) {}

    /** A convention of the person. */
    public record MaConvention(
            String nom,
            String epci,
            String href,
            String role,
            String echeance,
            boolean enRetard,
            Nombre actions,
            Nombre retards,
            Nombre bloquees) {}

    private record Mienne(ConventionAnnoncee annoncee, Perimetre perimetre) {}

    @GetMapping("/mes-conventions")
    String lister(Visiteur visiteur, Model modele) {
        List<Mienne> miennes = conventions.annoncees().stream()
                .flatMap(annoncee -> visiteur.dans(repere(annoncee.convention())).stream()
                        .map(perimetre -> new Mienne(annoncee, perimetre)))
                .toList();
        Map<Long, Comptage> comptes =
                comptages.de(miennes.stream().map(Mienne::perimetre).toList());
        modele.addAttribute(
                "conventions",
                miennes.stream()
                        .map(mienne -> vue(
                                mienne,
                                comptes.getOrDefault(
                                        mienne.perimetre().conventionId(),
                                        new Comptage(mienne.perimetre().conventionId(), 0, 0, 0))))
                        .toList());
        modele.addAttribute("partenaire", visiteur.estPartenaire());
        return "tableaudebord/mes-conventions";
    }

    private static RepereConvention repere(Convention convention) {
        return new RepereConvention(convention.id(), convention.slug(), convention.nom());
    }

    private MaConvention vue(Mienne mienne, Comptage compte) {
        Bandeau bandeau = bandeaux.de(mienne.annoncee().convention());
        Perimetre perimetre = mienne.perimetre();
        return new MaConvention(
                bandeau.nom(),
                mienne.annoncee().epci(),
                perimetre.chemin("/tableau-de-bord"),
                libelles.de(perimetre.role()),
                bandeau.puce(),
                bandeau.enRetard(),
                new Nombre(compte.actions(), perimetre.chemin("/actions")),
                new Nombre(compte.retards(), signal(perimetre, Signal.RETARD)),
                new Nombre(compte.bloquees(), signal(perimetre, Signal.BLOCAGE)));
    }

    private static String signal(Perimetre perimetre, Signal signal) {
        return perimetre.chemin("/actions") + Criteres.signal(signal).parametres();
    }
}

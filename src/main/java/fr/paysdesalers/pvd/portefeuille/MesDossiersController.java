package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossiersVus;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A partner's own files, in every convention of which its organisation is a member. */
@Controller
class MesDossiersController {

    private final AnnuaireConventions conventions;
    private final Dossiers dossiers;

    MesDossiersController(AnnuaireConventions conventions, Dossiers dossiers) {
        this.conventions = conventions;
        this.dossiers = dossiers;
    }

    /** The files in one convention. */
    public record DansUneConvention(String nom, String href, DossiersVus dossiers) {}

    @GetMapping("/mes-dossiers")
    @PreAuthorize("#visiteur.estPartenaire()")
    String lister(Visiteur visiteur, Model modele) {
        List<DansUneConvention> ensembles = conventions.toutes().stream()
                .flatMap(convention -> visiteur.dans(convention).stream()
                        .filter(Perimetre::estPartenaire)
                        .map(perimetre -> new DansUneConvention(
                                convention.nom(),
                                perimetre.chemin("/tableau-de-bord"),
                                dossiers.de(perimetre, Objects.requireNonNull(perimetre.partenaireId())))))
                .toList();
        modele.addAttribute("conventions", ensembles);
        return "portefeuille/mes-dossiers";
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.portefeuille.CadreDeListe.Page;
import fr.paysdesalers.pvd.portefeuille.DossiersPartages.Participation;
import fr.paysdesalers.pvd.portefeuille.DossiersPartages.Reponse;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the files of several conventions on their page: totals, filters, and fifty rows at a time. */
@Component
class VuesDeMesDossiers {

    private static final int PAR_PAGE = 50;

    private final Libelles libelles;

    VuesDeMesDossiers(Libelles libelles) {
        this.libelles = libelles;
    }

    /** A filter in force, with the link that removes it. */
    public record FiltreEnVigueur(String libelle, String href) {}

    void dans(Model modele, List<Participation> participations, Reponse reponse, CriteresDeDossiers criteres) {
        Page page = page(reponse, criteres);
        modele.addAttribute("synthese", reponse.synthese());
        modele.addAttribute("ensembles", reponse.ensembles());
        modele.addAttribute(
                "dossiers",
                reponse.dossiers().stream()
                        .skip((page.numero() - 1L) * PAR_PAGE)
                        .limit(PAR_PAGE)
                        .toList());
        modele.addAttribute("nombre", reponse.dossiers().size());
        modele.addAttribute("page", page.total() > 1 ? page : null);
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("filtres", filtres(participations, criteres));
        modele.addAttribute("etats", libelles.options(EtatFinancement.class));
        modele.addAttribute(
                "conventions",
                participations.stream()
                        .map(Participation::convention)
                        .map(convention -> new Option(convention.slug(), convention.nom()))
                        .toList());
        modele.addAttribute("classeur", criteres.page(1).href(MesDossiersController.CHEMIN + ".xlsx"));
    }

    private Page page(Reponse reponse, CriteresDeDossiers criteres) {
        int nombre = reponse.dossiers().size();
        int total = Math.max(1, (nombre + PAR_PAGE - 1) / PAR_PAGE);
        int numero = Math.min(criteres.page(), total);
        return new Page(
                numero,
                total,
                numero == 1 ? null : criteres.page(numero - 1).href(MesDossiersController.CHEMIN),
                numero == total ? null : criteres.page(numero + 1).href(MesDossiersController.CHEMIN),
                libelles.texte(
                        "portefeuille.mes-dossiers.page",
                        (numero - 1) * PAR_PAGE + 1,
                        Math.min(nombre, numero * PAR_PAGE),
                        nombre));
    }

    private List<FiltreEnVigueur> filtres(List<Participation> participations, CriteresDeDossiers criteres) {
        List<FiltreEnVigueur> filtres = new ArrayList<>();
        if (criteres.q() != null) {
            filtres.add(new FiltreEnVigueur(
                    libelles.texte("portefeuille.mes-dossiers.filtre.q", criteres.q()),
                    criteres.sansQ().href(MesDossiersController.CHEMIN)));
        }
        if (criteres.convention() != null) {
            String nom = participations.stream()
                    .map(Participation::convention)
                    .filter(convention -> convention.slug().equals(criteres.convention()))
                    .map(RepereConvention::nom)
                    .findFirst()
                    .orElseGet(() -> libelles.texte("portefeuille.mes-dossiers.filtre.inconnue"));
            filtres.add(new FiltreEnVigueur(
                    libelles.texte("portefeuille.mes-dossiers.filtre.convention", nom),
                    criteres.sansConvention().href(MesDossiersController.CHEMIN)));
        }
        if (criteres.etat() != null) {
            filtres.add(new FiltreEnVigueur(
                    libelles.texte("portefeuille.mes-dossiers.filtre.etat", libelles.de(criteres.etat())),
                    criteres.sansEtat().href(MesDossiersController.CHEMIN)));
        }
        return filtres;
    }
}

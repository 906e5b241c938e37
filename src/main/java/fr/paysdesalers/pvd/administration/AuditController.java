package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.administration.PisteDAudit.TraceVue;
import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Verification;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The trail of what is done with the portal: to be searched, taken away and verified. */
@Controller
class AuditController {

    private static final String CHEMIN = "/administration/audit";
    private static final int PAR_PAGE = 50;

    private final PisteDAudit piste;
    private final Verification verification;
    private final FichierDAudit fichier;
    private final Libelles libelles;

    AuditController(PisteDAudit piste, Verification verification, FichierDAudit fichier, Libelles libelles) {
        this.piste = piste;
        this.verification = verification;
        this.fichier = fichier;
        this.libelles = libelles;
    }

    @GetMapping(CHEMIN)
    @ReserveAuxAdministrateurs
    String lister(@RequestParam Map<String, String> parametres, Model modele) {
        CriteresDAudit criteres = CriteresDAudit.de(parametres);
        List<TraceVue> traces = piste.lire(criteres, PAR_PAGE + 1);
        boolean suite = traces.size() > PAR_PAGE;
        List<TraceVue> montrees = traces.subList(0, Math.min(traces.size(), PAR_PAGE));
        modele.addAttribute("traces", montrees);
        modele.addAttribute("criteres", criteres);
        modele.addAttribute("genres", libelles.options(GenreDeTrace.class));
        modele.addAttribute("personnes", piste.personnes());
        modele.addAttribute("fichier", criteres.avant(null).href(CHEMIN + ".csv"));
        modele.addAttribute(
                "suite",
                suite ? criteres.avant(montrees.get(montrees.size() - 1).id()).href(CHEMIN) : null);
        modele.addAttribute(
                "debut", criteres.avant() == null ? null : criteres.avant(null).href(CHEMIN));
        return "administration/audit";
    }

    @GetMapping(CHEMIN + "/verification")
    @ReserveAuxAdministrateurs
    String verifier(Model modele) {
        modele.addAttribute("constat", verification.faire());
        return "administration/audit-verification";
    }

    @GetMapping(CHEMIN + ".csv")
    @ReserveAuxAdministrateurs
    ResponseEntity<byte[]> emporter(@RequestParam Map<String, String> parametres) {
        List<TraceVue> traces = piste.lire(CriteresDAudit.de(parametres).avant(null), PisteDAudit.MAXIMUM_DU_FICHIER);
        return new FichierAEmporter("audit.csv", FichierAEmporter.CSV, fichier.ecrire(traces)).reponse();
    }
}

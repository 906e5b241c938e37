package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Points;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.portefeuille.PointsHebdo.LigneDePoint;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The weekly sweep: all open actions on one page, saved row by row; what is typed in the others stays. */
@Controller
@RequestMapping("/conventions/{slug}/point-hebdo")
class PointHebdoController {

    private final PointsHebdo lignes;
    private final Points points;
    private final SaisiesDePoint saisies;
    private final Libelles libelles;
    private final MessageSource messages;

    PointHebdoController(
            PointsHebdo lignes, Points points, SaisiesDePoint saisies, Libelles libelles, MessageSource messages) {
        this.lignes = lignes;
        this.points = points;
        this.saisies = saisies;
        this.libelles = libelles;
        this.messages = messages;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        return page(perimetre, lignes.lignes(perimetre), modele);
    }

    /**
     * Saves the row of {@code ligne}, or every row that changes something. One transaction a row: what is refused in
     * one does not hold back the others.
     */
    @PostMapping("/lignes")
    @ReserveAuChefDeProjet
    String enregistrer(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String ligne,
            HttpServletRequest requete,
            HttpServletResponse reponse,
            Model modele) {
        Map<String, Map<String, String>> fautes = new HashMap<>();
        for (LigneDePoint presente : lignes.lignes(perimetre)) {
            String reference = presente.action().reference();
            if (ligne == null ? change(presente, requete) : reference.equals(ligne)) {
                fautes.put(reference, enregistrer(perimetre, reference, requete));
            }
        }
        List<LigneDePoint> vues = new ArrayList<>();
        boolean resteTapee = false;
        for (LigneDePoint presente : lignes.lignes(perimetre)) {
            Map<String, String> refus = fautes.get(presente.action().reference());
            boolean enAttente = refus == null ? change(presente, requete) : !refus.isEmpty();
            resteTapee |= enAttente;
            vues.add(enAttente ? presente.avec(typee(presente, requete), refus == null ? Map.of() : refus) : presente);
        }
        if (fautes.values().stream().anyMatch(refus -> !refus.isEmpty())) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(perimetre, vues, modele);
        }
        return resteTapee
                ? page(perimetre, vues, modele)
                : "redirect:" + perimetre.chemin("/point-hebdo") + (ligne == null ? "" : "#" + ligne);
    }

    /** What refuses the row, by field; empty when it is saved. */
    private Map<String, String> enregistrer(Perimetre perimetre, String reference, HttpServletRequest requete) {
        BindingResult saisie = saisies.lire(reference, requete);
        try {
            Formulaires.accepte(
                    saisie,
                    () -> points.faire(
                            perimetre,
                            Reference.of(reference),
                            ((PointForm) Objects.requireNonNull(saisie.getTarget())).point()));
        } catch (ActeImpossible refus) {
            return Map.of("vers", libelles.texte(refus.cle(), refus.arguments()));
        }
        return saisie.getFieldErrors().stream()
                .collect(Collectors.toMap(
                        FieldError::getField, faute -> messages.getMessage(faute, Locale.FRENCH), (une, autre) -> une));
    }

    /** Something is typed in the row that the base does not know. */
    private static boolean change(LigneDePoint ligne, HttpServletRequest requete) {
        String reference = ligne.action().reference();
        return requete.getParameter(reference + ".vers") != null
                && SaisiesDePoint.CHAMPS.stream()
                        .anyMatch(champ -> !SaisiesDePoint.texte(reference, champ, requete)
                                .equals(ligne.saisie().getOrDefault(champ, "")));
    }

    private static Map<String, String> typee(LigneDePoint ligne, HttpServletRequest requete) {
        return SaisiesDePoint.CHAMPS.stream()
                .collect(Collectors.toMap(
                        champ -> champ,
                        champ -> SaisiesDePoint.texte(ligne.action().reference(), champ, requete)));
    }

    private String page(Perimetre perimetre, List<LigneDePoint> vues, Model modele) {
        long faites = vues.stream().filter(LigneDePoint::cetteSemaine).count();
        modele.addAttribute("lignes", vues);
        modele.addAttribute("faites", faites);
        modele.addAttribute("avancement", libelles.texte("portefeuille.point.avancement", faites, vues.size()));
        modele.addAttribute("meteos", libelles.options(Meteo.class));
        modele.addAttribute(
                "fautives", vues.stream().filter(vue -> !vue.fautes().isEmpty()).toList());
        modele.addAttribute("envoi", perimetre.chemin("/point-hebdo/lignes"));
        modele.addAttribute("liste", perimetre.chemin("/actions"));
        return "portefeuille/point-hebdo";
    }
}

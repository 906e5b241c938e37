package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.convention.PlanAReboursForm.LigneForm;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The due days of the pieces, counted backwards from the deadline: seen and put right before they are applied. */
@Controller
@RequestMapping("/conventions/{slug}/convention/retroplanning")
class PlanAReboursController {

    private static final String ANCRE = "#pieces";
    private static final Pattern NOMBRE = Pattern.compile("\\d{1,3}");

    private final PiecesDeConvention pieces;
    private final PagesDeConvention pages;
    private final Libelles libelles;
    private final Delais delais;

    PlanAReboursController(PiecesDeConvention pieces, PagesDeConvention pages, Libelles libelles, Delais delais) {
        this.pieces = pieces;
        this.pages = pages;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** The interval of a piece as the address says it, readable or not. */
    record EcartForm(
            @Nullable String genre,
            @Nullable String ecart,
            @Nullable String unite) {

        Optional<Map.Entry<GenrePiece, Ecart>> lu() {
            if (ecart == null || !NOMBRE.matcher(ecart).matches()) {
                return Optional.empty();
            }
            int nombre = Integer.parseInt(ecart);
            return constante(GenrePiece.class, genre)
                    .flatMap(piece -> constante(UniteDEcart.class, unite)
                            .map(sienne -> Map.entry(piece, new Ecart(nombre, sienne))));
        }

        private static <E extends Enum<E>> Optional<E> constante(Class<E> genre, @Nullable String nom) {
            return Arrays.stream(genre.getEnumConstants())
                    .filter(constante -> constante.name().equals(nom))
                    .findFirst();
        }
    }

    /** The intervals that somebody tries. */
    record Choix(@Nullable List<@Nullable EcartForm> ecarts) {

        /** Those that can be read; the others stay as they are. */
        Map<GenrePiece, Ecart> lus() {
            Map<GenrePiece, Ecart> lus = new EnumMap<>(GenrePiece.class);
            if (ecarts != null) {
                ecarts.stream()
                        .filter(Objects::nonNull)
                        .flatMap(form -> form.lu().stream())
                        .forEach(lu -> lus.put(lu.getKey(), lu.getValue()));
            }
            return lus;
        }
    }

    /** A piece in the table of intervals. */
    public record PieceVue(String code, String nom, boolean faite, int ecart, String unite) {}

    /** Nothing is written by looking; an interval that means nothing changes nothing. */
    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(
            Perimetre perimetre, @ModelAttribute("choix") @Nullable Choix choix, BindingResult sansSens, Model modele) {
        PlanARebours plan = pieces.aRebours(perimetre, choix == null ? Map.of() : choix.lus());
        modele.asMap().keySet().removeIf(nom -> nom.endsWith("choix"));
        PlanAReboursForm form = PlanAReboursForm.de(plan);
        modele.addAttribute("form", form);
        return page(perimetre, plan, form, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String appliquer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") PlanAReboursForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> caler(perimetre, form))
                ? PagesDeConvention.retour(perimetre, ANCRE)
                : page(perimetre, pieces.aRebours(perimetre, Map.of()), form, modele);
    }

    private void caler(Perimetre perimetre, PlanAReboursForm form) {
        if (form.pieces().isEmpty()) {
            throw new RefusDeSaisie("pieces", "convention.rebours.vide");
        }
        pieces.caler(perimetre, form.calages());
    }

    private String page(Perimetre perimetre, PlanARebours plan, @Nullable PlanAReboursForm form, Model modele) {
        List<LigneForm> lignes = form == null ? List.of() : form.pieces();
        modele.addAttribute("echeance", new Jour(plan.echeance()));
        modele.addAttribute(
                "ecarts",
                plan.pieces().stream()
                        .map(proposee -> new PieceVue(
                                proposee.piece().genre().name(),
                                libelles.de(proposee.piece().genre()),
                                proposee.piece().estFaite(),
                                proposee.ecart().nombre(),
                                proposee.ecart().unite().name()))
                        .toList());
        modele.addAttribute("lignes", lignes);
        modele.addAttribute(
                "noms",
                lignes.stream().map(ligne -> libelles.ouTiret(ligne.genre())).toList());
        modele.addAttribute(
                "alertes", lignes.stream().map(ligne -> alerte(ligne.prevuLe())).toList());
        modele.addAttribute("options", Map.of("unite", libelles.options(UniteDEcart.class)));
        pages.decrire(modele, perimetre, libelles.texte("convention.rebours.titre"), "post", "/retroplanning", ANCRE);
        return "convention/retroplanning";
    }

    private String alerte(@Nullable LocalDate le) {
        return le != null && le.isBefore(delais.aujourdHui()) ? libelles.texte("convention.rebours.passe") : "";
    }
}

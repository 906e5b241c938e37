package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Lots;
import fr.paysdesalers.pvd.action.Lots.Apercu;
import fr.paysdesalers.pvd.action.Lots.Effet;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of a lot show: the actions to choose from, and what would happen to each. */
@Component
class PagesDeLot {

    private final ListeActions liste;
    private final Referentiel referentiel;
    private final Libelles libelles;

    PagesDeLot(ListeActions liste, Referentiel referentiel, Libelles libelles) {
        this.liste = liste;
        this.referentiel = referentiel;
        this.libelles = libelles;
    }

    /** An action that may be chosen. */
    public record Choisie(String reference, String nom, String statut, boolean cochee) {}

    /** What would happen to an action, in words; {@code refus} says why nothing would. */
    public record EffetVu(
            String reference,
            String nom,
            String avant,
            String apres,
            @Nullable String refus) {}

    /**
     * The page where one chooses.
     *
     * @param cochees references that are ticked; null ticks them all
     */
    String choisir(Perimetre perimetre, Criteres criteres, @Nullable List<String> cochees, Model modele) {
        List<ListeActions.Intitule> trouvees = liste.intitules(perimetre, criteres, Lots.MAXIMUM);
        modele.addAttribute(
                "actions",
                trouvees.stream()
                        .map(une -> new Choisie(
                                une.reference(),
                                une.nom(),
                                libelles.de(une.statut()),
                                cochees == null || cochees.contains(une.reference())))
                        .toList());
        modele.addAttribute(
                "options",
                Map.of(
                        "champ", libelles.options(LotForm.Champ.class),
                        "vers", libelles.options(Statut.class),
                        "objectifId", referentiel.objectifs(perimetre),
                        "visibilite", libelles.options(Visibilite.class)));
        entourer(perimetre, criteres, modele);
        return "portefeuille/lot";
    }

    /** The page that says what would happen. */
    String montrer(Perimetre perimetre, Criteres criteres, LotForm form, List<Effet> effets, Model modele) {
        List<Option> objectifs = referentiel.objectifs(perimetre);
        modele.addAttribute(
                "effets",
                effets.stream().map(effet -> vu(effet, form, objectifs)).toList());
        modele.addAttribute("changees", effets.stream().filter(Effet::change).count());
        entourer(perimetre, criteres, modele);
        return "portefeuille/lot-apercu";
    }

    private static void entourer(Perimetre perimetre, Criteres criteres, Model modele) {
        modele.addAttribute("liste", perimetre.chemin("/actions") + criteres.parametres());
        modele.addAttribute("lot", perimetre.chemin("/actions/lot"));
        modele.addAttribute("apercu", perimetre.chemin("/actions/lot/apercu"));
        modele.addAttribute("retour", criteres.parametres());
    }

    private EffetVu vu(Effet effet, LotForm form, List<Option> objectifs) {
        String refus = effet.refus() == null
                ? null
                : libelles.texte(effet.refus(), effet.arguments().toArray());
        return new EffetVu(
                effet.reference().toString(),
                effet.nom(),
                mots(effet.avant(), form, objectifs),
                effet.change() ? suite(effet, form, objectifs) : libelles.texte("portefeuille.lot.inchangee"),
                refus);
    }

    private String suite(Effet effet, LotForm form, List<Option> objectifs) {
        String apres = mots(effet.apres(), form, objectifs);
        if (form.champ() != LotForm.Champ.DATES) {
            return apres;
        }
        List<?> avant = effet.avant().jalons();
        long deplaces = IntStream.range(0, avant.size())
                .filter(rang -> !effet.apres().jalons().contains(avant.get(rang)))
                .count();
        return libelles.texte("portefeuille.lot.jalons", apres, deplaces);
    }

    private String mots(Apercu apercu, LotForm form, List<Option> objectifs) {
        return switch (Objects.requireNonNull(form.champ())) {
            case STATUT -> libelles.de(apercu.statut());
            case PILOTE ->
                apercu.fiche().acteurs().pilote() == null
                        ? libelles.texte("socle.inconnu")
                        : apercu.fiche().acteurs().pilote();
            case OBJECTIF ->
                objectifs.stream()
                        .filter(option -> option.valeur()
                                .equals(String.valueOf(
                                        apercu.fiche().classement().objectifId())))
                        .map(Option::libelle)
                        .findFirst()
                        .orElse("");
            case VISIBILITE -> libelles.de(apercu.fiche().visibilite());
            case DATES ->
                apercu.fiche().dates().finPrevueLe() == null
                        ? libelles.texte("socle.inconnu")
                        : new Jour(apercu.fiche().dates().finPrevueLe()).sansJourDeSemaine();
        };
    }
}

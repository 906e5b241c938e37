package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.action.Chaine;
import fr.paysdesalers.pvd.action.ContenuDeChaine;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.administration.ReglageDeChaineForm.EtapeForm;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Conflits.Ecart;
import fr.paysdesalers.pvd.socle.Conflits.Valeur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the chains of milestones ready to show, and draws their forms. */
@Component
class VuesDeChaines {

    static final String LISTE = "/administration/chaines";

    /** The steps as a field of the conflict page: all of them, mine or theirs. */
    static final String GARDER_LES_ETAPES = Conflits.GARDER + "etapes";

    private final Libelles libelles;

    VuesDeChaines(Libelles libelles) {
        this.libelles = libelles;
    }

    /** A chain; {@code resume} tells its length in words. */
    public record ChaineVue(String nom, String href, String resume, List<EtapeVue> etapes) {}

    /** A step; {@code jour} in words, from the first step. */
    public record EtapeVue(String jour, String libelle, String type) {}

    ChaineVue vue(Chaine chaine) {
        int duree = chaine.duree();
        return new ChaineVue(
                chaine.nom(),
                LISTE + "/" + chaine.code(),
                libelles.texte("administration.chaine.resume", chaine.etapes().size(), duree, mois(duree)),
                chaine.etapes().stream().map(this::vue).toList());
    }

    private EtapeVue vue(Chaine.Etape etape) {
        return new EtapeVue(
                libelles.texte("administration.chaine.jour", etape.jours()),
                etape.libelle(),
                libelles.de(etape.type()));
    }

    /** Whole months, the nearest (twelve in 365 days); none below four weeks, which days tell better. */
    static int mois(int jours) {
        return jours < 28 ? 0 : (2 * 12 * jours + 365) / (2 * 365);
    }

    String formulaire(Model modele, @Nullable ReglageDeChaineForm form, @Nullable Chaine chaine) {
        modele.addAttribute("etapes", form == null ? List.of() : form.etapes());
        modele.addAttribute("version", form == null ? null : form.version());
        modele.addAttribute("suppression", chaine == null ? null : LISTE + "/" + chaine.code() + "/suppression");
        modele.addAttribute("options", Map.of("typeJalon", libelles.options(TypeJalon.class)));
        decrire(
                modele,
                chaine == null
                        ? libelles.texte("administration.chaine.nouvelle")
                        : libelles.texte("administration.chaine.modifier", chaine.nom()),
                chaine);
        return "administration/chaine";
    }

    private void decrire(Model modele, String titre, @Nullable Chaine chaine) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        chaine == null ? LISTE : LISTE + "/" + chaine.code(),
                        chaine == null ? "post" : "put",
                        LISTE,
                        libelles.texte("administration.chaines.titre"),
                        libelles.texte("gabarits.enregistrer")));
    }

    String suppression(Model modele, Chaine chaine) {
        modele.addAttribute("chaine", vue(chaine));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        libelles.texte("administration.chaine.supprimer.de", chaine.nom()),
                        LISTE + "/" + chaine.code(),
                        "delete",
                        LISTE,
                        libelles.texte("administration.chaines.titre"),
                        libelles.texte("administration.chaine.supprimer.bouton")));
        return "administration/chaine-suppression";
    }

    /** Mine and theirs side by side: the name, the place, and the steps as one. */
    String conflit(Model modele, HttpServletResponse reponse, ReglageDeChaineForm mienne, Chaine chaine) {
        ReglageDeChaineForm sienne = ReglageDeChaineForm.de(chaine, 0);
        List<Valeur> valeurs = new ArrayList<>(List.of(new Valeur("version", String.valueOf(chaine.version()))));
        List<Ecart> ecarts = new ArrayList<>();
        comparer("nom", "form.nom", mienne.nom(), sienne.nom(), valeurs, ecarts);
        comparer("rang", "form.rang", mienne.rang(), sienne.rang(), valeurs, ecarts);
        for (int rang = 0; rang < mienne.etapes().size(); rang++) {
            EtapeForm etape = mienne.etapes().get(rang);
            String ligne = "etapes[" + rang + "].";
            valeurs.add(new Valeur(ligne + "typeJalon", Objects.requireNonNullElse(etape.typeJalon(), "")));
            valeurs.add(new Valeur(ligne + "libelle", Objects.requireNonNullElse(etape.libelle(), "")));
            valeurs.add(new Valeur(ligne + "jour", Objects.requireNonNullElse(etape.jour(), "")));
        }
        ContenuDeChaine contenu = mienne.contenu();
        if (!contenu.etapes().equals(chaine.etapes())) {
            ecarts.add(new Ecart(
                    GARDER_LES_ETAPES,
                    libelles.texte("administration.chaine.etapes"),
                    enMots(contenu.etapes()),
                    enMots(chaine.etapes()),
                    "mienne",
                    "sienne",
                    false));
        }
        decrire(modele, chaine.nom(), chaine);
        return Conflits.page(modele, reponse, valeurs, ecarts);
    }

    private void comparer(
            String nom,
            String cle,
            @Nullable String mienne,
            @Nullable String sienne,
            List<Valeur> valeurs,
            List<Ecart> ecarts) {
        String un = Objects.requireNonNullElse(mienne, "");
        String autre = Objects.requireNonNullElse(sienne, "");
        if (un.equals(autre)) {
            valeurs.add(new Valeur(nom, un));
        } else {
            ecarts.add(new Ecart(nom, libelles.texte(cle), un, autre, un, autre, false));
        }
    }

    private String enMots(List<Chaine.Etape> etapes) {
        return etapes.stream()
                .map(this::vue)
                .map(etape -> etape.jour() + " : " + etape.libelle() + " (" + etape.type() + ")")
                .collect(Collectors.joining("\n"));
    }
}

package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.publication.ContenuPublic.Commune;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import fr.paysdesalers.pvd.publication.ListePublique.CarteVue;
import fr.paysdesalers.pvd.publication.ListePublique.PayeurVu;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.math.RoundingMode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers the published actions of a convention for its public page. */
@Component
public class ListesPubliques {

    private final FichesPubliques fiches;
    private final Conventions conventions;
    private final VuesPubliques vues;
    private final EtatEnMots mots;
    private final Libelles libelles;

    ListesPubliques(
            FichesPubliques fiches, Conventions conventions, VuesPubliques vues, EtatEnMots mots, Libelles libelles) {
        this.fiches = fiches;
        this.conventions = conventions;
        this.vues = vues;
        this.mots = mots;
        this.libelles = libelles;
    }

    /**
     * The sheets online.
     *
     * @param commune only what concerns it: its own actions, and those of the whole EPCI; null for all
     * @param objectif only this objective; null for all
     */
    public ListePublique de(RepereConvention convention, @Nullable String commune, @Nullable Integer objectif) {
        List<Publiee> enLigne = fiches.enLigne(convention.id());
        List<ContenuPublic> tous = enLigne.stream().map(Publiee::contenu).toList();
        List<ContenuPublic> choisis = tous.stream()
                .filter(contenu -> commune == null || contenu.communes().isEmpty() || contenu.concerne(commune))
                .filter(contenu -> objectif == null || contenu.objectif() == objectif)
                .toList();
        Map<Integer, String> objectifs = conventions.objectifs(convention.id()).stream()
                .collect(Collectors.toMap(Objectif::numero, Objectif::nom));
        return new ListePublique(
                tous.size(),
                tous.stream().collect(Collectors.toMap(ContenuPublic::objectif, contenu -> 1, Integer::sum)),
                choisis.stream()
                        .map(contenu -> carte(convention.slug(), contenu, objectifs))
                        .toList(),
                communes(tous),
                commune,
                objectif,
                payeurs(choisis),
                enLigne.stream()
                        .map(Publiee::publieeLe)
                        .max(Comparator.naturalOrder())
                        .map(vues::jour)
                        .orElse(null));
    }

    private CarteVue carte(String slug, ContenuPublic contenu, Map<Integer, String> objectifs) {
        return new CarteVue(
                contenu.nom(),
                Adresses.fiche(slug, contenu.reference()),
                contenu.objectif(),
                objectifs.getOrDefault(contenu.objectif(), ""),
                mots.de(contenu),
                vues.communes(contenu),
                contenu.resume(),
                contenu.cout() == null ? null : contenu.cout().toString());
    }

    /** The communes that some published action names, by name. */
    private static List<Option> communes(List<ContenuPublic> contenus) {
        Collator alphabet = Collator.getInstance(Locale.FRENCH);
        return contenus.stream()
                .flatMap(contenu -> contenu.communes().stream())
                .distinct()
                .sorted(Comparator.comparing(Commune::nom, alphabet))
                .map(commune -> new Option(commune.codeInsee(), commune.nom()))
                .toList();
    }

    /** Who pays: only what is granted, so that nothing is announced for anybody. */
    private List<PayeurVu> payeurs(List<ContenuPublic> contenus) {
        Map<GroupeDuPlan, Montant> accordes = new EnumMap<>(GroupeDuPlan.class);
        contenus.stream()
                .flatMap(contenu -> contenu.lignes().stream())
                .filter(ligne -> ligne.certitude() == Certitude.ACQUIS)
                .forEach(ligne -> accordes.merge(ligne.groupe(), ligne.montant(), Montant::plus));
        Montant premier =
                accordes.values().stream().max(Comparator.naturalOrder()).orElse(Montant.ZERO);
        List<PayeurVu> payeurs = new ArrayList<>();
        accordes.forEach((groupe, montant) -> {
            if (montant.estPositif()) {
                payeurs.add(new PayeurVu(libelles.de(groupe), montant.toString(), part(montant, premier)));
            }
        });
        return payeurs;
    }

    private static String part(Montant montant, Montant premier) {
        return montant.valeur()
                .movePointRight(2)
                .divide(premier.valeur(), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}

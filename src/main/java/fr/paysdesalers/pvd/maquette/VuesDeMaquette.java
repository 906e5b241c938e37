package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.maquette.Maquette.LigneDeMaquette;
import fr.paysdesalers.pvd.maquette.MaquetteVue.Lien;
import fr.paysdesalers.pvd.maquette.MaquetteVue.Rang;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the maquette into words, and links it to its other faces. */
@Component
class VuesDeMaquette {

    static final String CHEMIN = "/financements/maquette";
    private static final String TOUTES = "toutes";

    private final Libelles libelles;

    VuesDeMaquette(Libelles libelles) {
        this.libelles = libelles;
    }

    MaquetteVue de(Perimetre perimetre, Maquette maquette, boolean toutes) {
        List<ColonneDeMaquette> colonnes = toutes ? List.of(ColonneDeMaquette.values()) : maquette.colonnesRemplies();
        return new MaquetteVue(
                libelles.texte("maquette.legende", libelles.de(maquette.vue()), exercice(maquette.exercice())),
                maquette.vue() == VueDeMaquette.PREVISIONNEL,
                maquette.depasse(),
                (int) colonnes.stream()
                        .filter(colonne -> colonne.compareTo(ColonneDeMaquette.AUTRES_ETAT) <= 0)
                        .count(),
                colonnes.stream().map(libelles::de).toList(),
                maquette.lignes().stream()
                        .map(ligne -> rang(perimetre, ligne, colonnes))
                        .toList(),
                rang(
                        libelles.texte("maquette.total", maquette.lignes().size()),
                        "",
                        null,
                        maquette.total(),
                        colonnes,
                        perimetre),
                maquette.chiffrees(),
                masquees(colonnes),
                maquette.ressourcesSansCout().estNul()
                        ? null
                        : maquette.ressourcesSansCout().toString());
    }

    private @Nullable String masquees(List<ColonneDeMaquette> montrees) {
        return montrees.size() == ColonneDeMaquette.values().length
                ? null
                : Arrays.stream(ColonneDeMaquette.values())
                        .filter(colonne -> !montrees.contains(colonne))
                        .map(libelles::de)
                        .collect(Collectors.joining(", "));
    }

    private Rang rang(Perimetre perimetre, LigneDeMaquette ligne, List<ColonneDeMaquette> colonnes) {
        return rang(
                ligne.action().nom(), sousTitre(ligne.action()), ligne.action(), ligne.chiffres(), colonnes, perimetre);
    }

    private String sousTitre(Action action) {
        return Stream.of(action.objectifNumero() + ". " + action.objectif(), action.maitreOuvrage(), action.communes())
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private Rang rang(
            String nom,
            String sousTitre,
            @Nullable Action action,
            Chiffres chiffres,
            List<ColonneDeMaquette> colonnes,
            Perimetre perimetre) {
        return new Rang(
                action == null ? "" : action.reference(),
                nom,
                action == null ? "" : perimetre.chemin("/actions/" + action.reference() + "#financement"),
                sousTitre,
                action == null ? "" : libelles.de(action.statut()),
                texte(chiffres.cout()),
                chiffres.cout() == null ? texte(null) : texte(chiffres.coutTtc()),
                chiffres.cout() == null ? texte(null) : texte(chiffres.assiette()),
                texte(chiffres.coutDuPlan()),
                colonnes.stream()
                        .map(colonne -> chiffres.montants().get(colonne))
                        .map(montant -> montant == null ? "" : montant.toString())
                        .toList(),
                texte(chiffres.aidesPubliques()),
                taux(chiffres.tauxDAidePublique()),
                texte(chiffres.ressources()),
                texte(chiffres.resteATrouver()),
                texte(chiffres.depassement()),
                texte(chiffres.resteAEncaisser()));
    }

    private String texte(@Nullable Montant montant) {
        return montant == null ? libelles.texte("socle.inconnu") : montant.toString();
    }

    private String taux(@Nullable Taux taux) {
        return taux == null ? libelles.texte("socle.inconnu") : taux.toString();
    }

    private String exercice(Exercice exercice) {
        if (exercice.sansAnnee()) {
            return libelles.texte("maquette.annee.sans");
        }
        return exercice.annee() == null
                ? libelles.texte("maquette.annee.toutes")
                : libelles.texte("maquette.annee.une", exercice.annee().toString());
    }

    /** Planned and received. */
    List<Lien> vues(Perimetre perimetre, Maquette maquette, boolean toutes) {
        return Arrays.stream(VueDeMaquette.values())
                .map(vue -> new Lien(
                        libelles.de(vue), adresse(perimetre, vue, maquette.exercice(), toutes), vue == maquette.vue()))
                .toList();
    }

    /** All the years, each one, and what has none. */
    List<Lien> exercices(Perimetre perimetre, Maquette maquette, boolean toutes) {
        List<Exercice> exercices = new ArrayList<>();
        exercices.add(Exercice.TOUS);
        maquette.annees().forEach(annee -> exercices.add(Exercice.annee(annee)));
        if (maquette.sansAnnee()) {
            exercices.add(Exercice.SANS_ANNEE);
        }
        return exercices.stream()
                .map(exercice -> new Lien(
                        exercice.annee() == null
                                ? exercice(exercice)
                                : exercice.annee().toString(),
                        adresse(perimetre, maquette.vue(), exercice, toutes),
                        exercice.equals(maquette.exercice())))
                .toList();
    }

    /** To the same maquette with all its columns, or without those that nothing fills. */
    String autresColonnes(Perimetre perimetre, Maquette maquette, boolean toutes) {
        return adresse(perimetre, maquette.vue(), maquette.exercice(), !toutes);
    }

    static boolean toutes(@Nullable String colonnes) {
        return TOUTES.equals(colonnes);
    }

    private static String adresse(Perimetre perimetre, VueDeMaquette vue, Exercice exercice, boolean toutes) {
        String parametres = Stream.of(
                        vue == VueDeMaquette.REALISE ? "vue=" + vue.parametre() : "",
                        exercice.estTous() ? "" : "annee=" + exercice.parametre(),
                        toutes ? "colonnes=" + TOUTES : "")
                .filter(parametre -> !parametre.isEmpty())
                .collect(Collectors.joining("&"));
        return perimetre.chemin(CHEMIN) + (parametres.isEmpty() ? "" : "?" + parametres);
    }
}

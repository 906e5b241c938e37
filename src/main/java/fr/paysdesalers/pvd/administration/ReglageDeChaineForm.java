package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.action.Chaine;
import fr.paysdesalers.pvd.action.ContenuDeChaine;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A chain of milestones as it is typed: its name, its place, and one row for each step, some of them blank. Everything is a text,
 * so that one figure that cannot be read loses no row.
 */
record ReglageDeChaineForm(
        @Nullable Long version,
        @NotBlank @Size(max = 80) @Nullable String nom,

        @NotBlank @Pattern(regexp = "[1-9]\\d{0,2}") @Nullable
        String rang,

        List<EtapeForm> etapes)
        implements Saisie {

    private static final int LIBELLE_AU_PLUS = 200;

    ReglageDeChaineForm {
        etapes = etapes == null
                ? List.of()
                : etapes.stream().filter(Objects::nonNull).toList();
    }

    /** A row; what is blank is no step. */
    record EtapeForm(
            @Nullable String typeJalon,
            @Nullable String libelle,
            @Nullable String jour) {

        static final EtapeForm VIDE = new EtapeForm(null, null, null);

        public boolean estVide() {
            return equals(VIDE);
        }

        Optional<TypeJalon> type() {
            return Arrays.stream(TypeJalon.values())
                    .filter(type -> type.name().equals(typeJalon))
                    .findFirst();
        }

        Optional<Integer> jours() {
            return Optional.ofNullable(jour)
                    .filter(texte -> texte.matches("\\d{1,4}"))
                    .map(Integer::valueOf)
                    .filter(jours -> jours <= Chaine.Etape.JOURS_AU_PLUS);
        }

        Chaine.Etape etape() {
            return new Chaine.Etape(type().orElseThrow(), Objects.requireNonNull(libelle), jours().orElseThrow());
        }
    }

    /** An empty form with that many blank rows. */
    static ReglageDeChaineForm vide(int rang, int lignes) {
        return new ReglageDeChaineForm(null, null, String.valueOf(rang), Collections.nCopies(lignes, EtapeForm.VIDE));
    }

    /** A chain as it is kept, followed by that many blank rows. */
    static ReglageDeChaineForm de(Chaine chaine, int lignes) {
        List<EtapeForm> etapes = new ArrayList<>();
        chaine.etapes()
                .forEach(etape ->
                        etapes.add(new EtapeForm(etape.type().name(), etape.libelle(), String.valueOf(etape.jours()))));
        etapes.addAll(Collections.nCopies(lignes, EtapeForm.VIDE));
        return new ReglageDeChaineForm(chaine.version(), chaine.nom(), String.valueOf(chaine.rang()), etapes);
    }

    /** The same with the steps of another. */
    ReglageDeChaineForm avecLesEtapesDe(ReglageDeChaineForm autre) {
        return new ReglageDeChaineForm(version, nom, rang, autre.etapes);
    }

    /** Says everything that is wrong with the rows, beside their fields. */
    void verifier(Errors erreurs) {
        for (int rang = 0; rang < etapes.size(); rang++) {
            if (!etapes.get(rang).estVide()) {
                verifier(etapes.get(rang), rang, erreurs);
            }
        }
        List<EtapeForm> commencees = commencees();
        List<Integer> jours =
                commencees.stream().flatMap(etape -> etape.jours().stream()).toList();
        if (jours.size() == commencees.size()) {
            ContenuDeChaine.refus(jours)
                    .ifPresent(refus -> erreurs.rejectValue("etapes", refus.cle(), refus.arguments(), null));
        }
    }

    private static void verifier(EtapeForm etape, int rang, Errors erreurs) {
        String ligne = "etapes[" + rang + "].";
        Object[] numero = {rang + 1, LIBELLE_AU_PLUS, Chaine.Etape.JOURS_AU_PLUS};
        if (etape.type().isEmpty()) {
            erreurs.rejectValue(ligne + "typeJalon", "administration.chaine.type.requis", numero, null);
        }
        if (etape.libelle() == null) {
            erreurs.rejectValue(ligne + "libelle", "administration.chaine.libelle.requis", numero, null);
        } else if (etape.libelle().length() > LIBELLE_AU_PLUS) {
            erreurs.rejectValue(ligne + "libelle", "administration.chaine.libelle.long", numero, null);
        }
        if (etape.jours().isEmpty()) {
            erreurs.rejectValue(ligne + "jour", "administration.chaine.jour.requis", numero, null);
        }
    }

    private List<EtapeForm> commencees() {
        return etapes.stream().filter(etape -> !etape.estVide()).toList();
    }

    /** What a form without fault says. */
    ContenuDeChaine contenu() {
        return new ContenuDeChaine(
                Objects.requireNonNull(nom),
                Integer.parseInt(Objects.requireNonNull(rang)),
                commencees().stream().map(EtapeForm::etape).toList());
    }
}

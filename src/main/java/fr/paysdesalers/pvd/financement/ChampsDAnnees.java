package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Conflits.Ecart;
import fr.paysdesalers.pvd.socle.Conflits.Valeur;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of the years of a funding line: as they are typed, and side by side when two people typed them at once. */
@Component
class ChampsDAnnees {

    private static final String ANNEE = "annee";
    private static final String MONTANT = "montant";

    private final Libelles libelles;

    ChampsDAnnees(Libelles libelles) {
        this.libelles = libelles;
    }

    /** A year to fill in: where its value goes, and what the field shows. */
    public record ChampDAnnee(String annee, String nom, String montant, String id, String valeur, boolean faux) {}

    /** What is sent again as it was, and the years on which both differ. */
    record Conflit(List<Valeur> valeurs, List<Ecart> ecarts) {}

    /** What was sent, as long as it was; else what the plan has. */
    static List<ChampDAnnee> champs(AnneesForm presente, Map<String, String> envoyes, Set<String> fautifs) {
        List<ChampDAnnee> champs = new ArrayList<>();
        while (envoyes.containsKey(nom(champs.size(), MONTANT))) {
            int rang = champs.size();
            champs.add(
                    champ(rang, envoyes.getOrDefault(nom(rang, ANNEE), ""), envoyes.get(nom(rang, MONTANT)), fautifs));
        }
        if (champs.isEmpty()) {
            presente.lignes()
                    .forEach(ligne -> champs.add(champ(
                            champs.size(),
                            String.valueOf(ligne.annee()),
                            Objects.requireNonNull(ligne.montant()).saisie(),
                            fautifs)));
        }
        return champs;
    }

    private static ChampDAnnee champ(int rang, String annee, @Nullable String valeur, Set<String> fautifs) {
        String montant = nom(rang, MONTANT);
        return new ChampDAnnee(
                annee,
                nom(rang, ANNEE),
                montant,
                "lignes" + rang,
                valeur == null ? "" : valeur,
                fautifs.contains(montant));
    }

    /** Year by year, mine and theirs; a year that one of them does not have is worth nothing there. */
    Conflit conflit(AnneesForm mienne, AnneesForm sienne) {
        Map<Integer, Montant> miennes = mienne.parAnnee();
        Map<Integer, Montant> siennes = sienne.parAnnee();
        Set<Integer> annees = new TreeSet<>(miennes.keySet());
        annees.addAll(siennes.keySet());
        List<Valeur> valeurs = new ArrayList<>(List.of(new Valeur("version", String.valueOf(sienne.version()))));
        List<Ecart> ecarts = new ArrayList<>();
        int rang = 0;
        for (int annee : annees) {
            Montant un = miennes.getOrDefault(annee, Montant.ZERO);
            Montant autre = siennes.getOrDefault(annee, Montant.ZERO);
            valeurs.add(new Valeur(nom(rang, ANNEE), String.valueOf(annee)));
            if (un.equals(autre)) {
                valeurs.add(new Valeur(nom(rang, MONTANT), un.saisie()));
            } else {
                ecarts.add(new Ecart(
                        nom(rang, MONTANT),
                        libelles.texte("financement.annees.annee", String.valueOf(annee)),
                        un.auCentime(),
                        autre.auCentime(),
                        un.saisie(),
                        autre.saisie(),
                        false));
            }
            rang++;
        }
        return new Conflit(valeurs, ecarts);
    }

    private static String nom(int rang, String champ) {
        return "lignes[" + rang + "]." + champ;
    }
}

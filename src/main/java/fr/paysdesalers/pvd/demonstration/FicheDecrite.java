package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Contrat;
import fr.paysdesalers.pvd.action.Fiche;
import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.action.SituationOrt;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the content of an action from its line; its life is told apart. */
final class FicheDecrite {

    private FicheDecrite() {}

    static Fiche lire(Ligne ligne, Contexte contexte) {
        return new Fiche(
                ligne.texte("nom"),
                new Fiche.Classement(
                        ligne.valeur("objectif", numero -> contexte.reperes().cle("objectif", numero)),
                        ligne.valeurOuNul(
                                "thematique",
                                nom -> contexte.reperes().cle("thematique", ligne.texte("objectif") + "/" + nom)),
                        contexte.cleOuNul(ligne, "axe")),
                new Fiche.Appreciation(
                        ligne.valeur("maturite", Maturite::valueOf),
                        ligne.valeurOuNul("meteo", Meteo::valueOf),
                        ligne.valeur("priorite", Priorite::valueOf)),
                new Fiche.Acteurs(
                        contexte.cleOuNul(ligne, "maitre_ouvrage"),
                        null,
                        null,
                        ligne.texteOuNul("pilote"),
                        ligne.texteOuNul("elu_referent")),
                repartition(ligne.texteOuNul("communes"), contexte.reperes()),
                ligne.valeurOuNul("situation_ort", SituationOrt::valueOf),
                ligne.valeur("contrats", FicheDecrite::contrats),
                textes(ligne),
                new Fiche.Dates(
                        contexte.jourOuNul(ligne, "debut_prevu"), contexte.jourOuNul(ligne, "fin_prevue"), null, null),
                ligne.valeur("visibilite", Visibilite::valueOf));
    }

    private static Fiche.Textes textes(Ligne ligne) {
        return new Fiche.Textes(
                ligne.texteOuNul("description"),
                ligne.texteOuNul("resume_public"),
                ligne.texteOuNul("objectifs_attendus"),
                ligne.texteOuNul("consequence_centralite"));
    }

    private static Set<Contrat> contrats(String noms) {
        return Arrays.stream(noms.split("\\|")).map(Contrat::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** {@code 15153:60|15175:40}, shares in percent, or codes alone for equal shares. */
    private static Repartition repartition(@Nullable String communes, Reperes reperes) {
        if (communes == null) {
            return Repartition.INTERCOMMUNALE;
        }
        Map<Long, Taux> parts = new LinkedHashMap<>();
        List<Long> codes = Arrays.stream(communes.split("\\|"))
                .map(texte -> {
                    String[] morceaux = texte.split(":", 2);
                    long commune = reperes.cle("commune", morceaux[0]);
                    if (morceaux.length == 2) {
                        parts.put(commune, Taux.lire(morceaux[1]));
                    }
                    return commune;
                })
                .toList();
        return Repartition.de(codes, parts);
    }
}

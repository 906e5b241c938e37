package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.territoire.Commune;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A commune in the form of an action: ticked or not, and its share as it stands in its field. */
public record CommuneAChoisir(long id, String nom, boolean cochee, String part) {

    /** As the action has them. */
    static List<CommuneAChoisir> de(List<Commune> communes, FicheActionForm form) {
        return communes.stream()
                .map(commune -> new CommuneAChoisir(
                        commune.id(),
                        commune.nom(),
                        form.communes().contains(commune.id()),
                        saisie(form.parts().get(commune.id()))))
                .toList();
    }

    /** As they were just typed, even what could not be read. */
    static List<CommuneAChoisir> de(List<Commune> communes, Map<String, String[]> envoyes) {
        List<String> cochees = List.of(envoyes.getOrDefault("communes", new String[0]));
        return communes.stream()
                .map(commune -> new CommuneAChoisir(
                        commune.id(),
                        commune.nom(),
                        cochees.contains(String.valueOf(commune.id())),
                        texte(envoyes.get("parts[" + commune.id() + "]"))))
                .toList();
    }

    private static String saisie(@Nullable Taux part) {
        return part == null ? "" : part.saisie();
    }

    private static String texte(String @Nullable [] saisie) {
        return saisie == null || saisie.length == 0 ? "" : saisie[0];
    }
}

package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.territoire.Commune;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
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
    static List<CommuneAChoisir> de(List<Commune> communes, HttpServletRequest requete) {
        String[] envoyees = requete.getParameterValues("communes");
        List<String> cochees = envoyees == null ? List.of() : Arrays.asList(envoyees);
        return communes.stream()
                .map(commune -> new CommuneAChoisir(
                        commune.id(),
                        commune.nom(),
                        cochees.contains(String.valueOf(commune.id())),
                        texte(requete.getParameter("parts[" + commune.id() + "]"))))
                .toList();
    }

    private static String saisie(@Nullable Taux part) {
        return part == null ? "" : part.saisie();
    }

    private static String texte(@Nullable String saisie) {
        return saisie == null ? "" : saisie;
    }
}

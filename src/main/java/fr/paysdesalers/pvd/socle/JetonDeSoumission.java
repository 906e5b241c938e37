package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Adds the hidden token of {@link Soumissions} to the forms that pages draw. */
class JetonDeSoumission implements RequestDataValueProcessor {

    private final RequestDataValueProcessor existant;

    JetonDeSoumission(RequestDataValueProcessor existant) {
        this.existant = existant;
    }

    @Override
    public String processAction(HttpServletRequest requete, String action, String methode) {
        return existant.processAction(requete, action, methode);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest requete, @Nullable String nom, String valeur, String genre) {
        return existant.processFormFieldValue(requete, nom, valeur, genre);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest requete) {
        Map<String, String> existants = existant.getExtraHiddenFields(requete);
        if (existants == null || existants.isEmpty()) {
            return existants;
        }
        Map<String, String> champs = new LinkedHashMap<>(existants);
        champs.put(Soumissions.CHAMP, UUID.randomUUID().toString());
        return champs;
    }

    @Override
    public String processUrl(HttpServletRequest requete, String url) {
        return existant.processUrl(requete, url);
    }
}

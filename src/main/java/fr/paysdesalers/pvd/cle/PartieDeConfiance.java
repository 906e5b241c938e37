package fr.paysdesalers.pvd.cle;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What passkeys are tied to: the domain of the portal, and the addresses under which it is opened. Both come from
 * {@code portail.adresse}; a passkey made for one domain never works on another, whatever is configured later.
 */
@Component
class PartieDeConfiance {

    private final Environment environnement;

    PartieDeConfiance(Environment environnement) {
        this.environnement = environnement;
    }

    String domaine() {
        String choisi = environnement.getProperty("portail.cles.domaine");
        return StringUtils.hasText(choisi) ? choisi : adresse().getHost();
    }

    Set<String> origines() {
        String choisies = environnement.getProperty("portail.cles.origines");
        String textes = StringUtils.hasText(choisies) ? choisies : adresse().toString();
        return Arrays.stream(textes.split(",", -1))
                .map(texte -> origine(URI.create(texte.strip())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private URI adresse() {
        return URI.create(environnement.getRequiredProperty("portail.adresse"));
    }

    /** Port 0 is the one that the system chose at the start: it is known once the portal listens. */
    private String origine(URI adresse) {
        int port = adresse.getPort() == 0
                ? environnement.getRequiredProperty("local.server.port", Integer.class)
                : adresse.getPort();
        return adresse.getScheme() + "://" + adresse.getHost() + (port == -1 ? "" : ":" + port);
    }
}

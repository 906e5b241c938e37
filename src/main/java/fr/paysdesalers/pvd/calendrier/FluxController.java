package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.calendrier.Abonnements.Ouverture;
import fr.paysdesalers.pvd.socle.FichierAEmporter;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar as an iCalendar file: to save, for who is signed in; for an agenda, by a secret address. */
@Controller
class FluxController {

    private static final String MEDIA = "text/calendar;charset=UTF-8";
    private static final Duration FRAICHEUR = Duration.ofMinutes(15);

    private final Flux flux;
    private final Abonnements abonnements;
    private final Debit debit;
    private final Libelles libelles;

    FluxController(Flux flux, Abonnements abonnements, Debit debit, Libelles libelles) {
        this.flux = flux;
        this.abonnements = abonnements;
        this.debit = debit;
        this.libelles = libelles;
    }

    @GetMapping("/conventions/{slug}/calendrier.ics")
    ResponseEntity<byte[]> exporter(Perimetre perimetre, @RequestParam MultiValueMap<String, String> parametres) {
        return new FichierAEmporter(
                        "calendrier-" + perimetre.slug() + ".ics",
                        MEDIA,
                        flux.ecrire(perimetre, Choix.de(parametres), libelles.texte("calendrier.agenda.nom-propose")))
                .reponse();
    }

    /** Unknown, revoked, or of somebody who has no access any more: the same answer. */
    @GetMapping("/agendas/{jeton}.ics")
    ResponseEntity<byte[]> lire(@PathVariable String jeton, HttpServletRequest requete) {
        if (!debit.accepte(Reseau.de(requete.getRemoteAddr()))) {
            return refus(HttpStatus.TOO_MANY_REQUESTS, "calendrier.agenda.debit");
        }
        return abonnements
                .ouvrir(jeton)
                .map(this::agenda)
                .orElseGet(() -> refus(HttpStatus.NOT_FOUND, "calendrier.agenda.inconnu"));
    }

    private ResponseEntity<byte[]> agenda(Ouverture ouverture) {
        byte[] octets = flux.ecrire(ouverture.perimetre(), ouverture.choix(), ouverture.nom());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(MEDIA))
                .cacheControl(CacheControl.maxAge(FRAICHEUR).cachePrivate())
                .eTag("\"" + DigestUtils.md5DigestAsHex(octets) + "\"")
                .header("X-Robots-Tag", "noindex")
                .body(octets);
    }

    private ResponseEntity<byte[]> refus(HttpStatus statut, String cle) {
        return ResponseEntity.status(statut)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .headers(entetes -> {
                    if (statut == HttpStatus.TOO_MANY_REQUESTS) {
                        entetes.set(HttpHeaders.RETRY_AFTER, "60");
                    }
                })
                .body(libelles.texte(cle).getBytes(StandardCharsets.UTF_8));
    }
}

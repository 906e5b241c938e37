package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.cle.CleRefusee;
import fr.paysdesalers.pvd.cle.ClesDAcces;
import fr.paysdesalers.pvd.cle.Epreuves;
import fr.paysdesalers.pvd.compte.Verifications;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Judges the proofs of somebody who has a session: as slow as the sign-in page for whoever guesses. */
@Component
class Controle {

    private final Verifications verifications;
    private final Epreuves epreuves;
    private final ClesDAcces cles;
    private final Freinage freinage;
    private final Traces traces;

    Controle(Verifications verifications, Epreuves epreuves, ClesDAcces cles, Freinage freinage, Traces traces) {
        this.verifications = verifications;
        this.epreuves = epreuves;
        this.cles = cles;
        this.freinage = freinage;
        this.traces = traces;
    }

    /** Fills a page with the ways that this person has. */
    void decrire(Visiteur visiteur, Model modele) {
        modele.addAttribute("avecCle", !cles.de(visiteur).isEmpty());
        modele.addAttribute("partent", verifications.parMessage());
        modele.addAttribute("courriel", visiteur.courriel());
    }

    /**
     * Judges a password or a code.
     *
     * @return what it proves, an authority of {@link FactorGrantedAuthority}
     * @throws RefusDeSaisie on the field that is wrong
     */
    String juger(Visiteur visiteur, PreuveForm form, HttpServletRequest requete) {
        String motDePasse = form.motDePasse();
        String champ = motDePasse == null && form.code() != null ? "code" : "motDePasse";
        String code = form.code();
        freiner(visiteur, requete, champ);
        if (motDePasse != null && verifications.motDePasse(visiteur, motDePasse)) {
            return reussir(visiteur, requete, FactorGrantedAuthority.PASSWORD_AUTHORITY);
        }
        if (motDePasse == null && code != null && verifications.code(visiteur, code.replaceAll("\\s", ""))) {
            return reussir(visiteur, requete, FactorGrantedAuthority.OTT_AUTHORITY);
        }
        noter(visiteur, champ.equals("code") ? "REFUSEE code" : "REFUSEE mot de passe", requete);
        throw new RefusDeSaisie(
                champ, champ.equals("code") ? "securite.preuve.code.faux" : "securite.preuve.mot-de-passe.faux");
    }

    /**
     * Judges a passkey.
     *
     * @throws CleRefusee when it proves nothing, or is of somebody else
     */
    String juger(Visiteur visiteur, @Nullable String cle, HttpServletRequest requete, HttpServletResponse reponse) {
        if (cle == null || epreuves.juger(visiteur, cle, requete, reponse) != visiteur.compteId()) {
            throw new CleRefusee("d’une autre personne");
        }
        return FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    }

    /** What the browser needs to ask for a passkey of this person. */
    String demander(Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse) {
        return epreuves.demander(visiteur, requete, reponse);
    }

    boolean demanderUnCode(Visiteur visiteur) {
        return verifications.demanderUnCode(visiteur);
    }

    private void noter(Visiteur visiteur, String issue, HttpServletRequest requete) {
        traces.noter(new Trace(
                GenreDeTrace.CONNEXION_REFUSEE,
                visiteur.compteId(),
                null,
                null,
                issue,
                Reseau.de(requete.getRemoteAddr()).prefixe()));
    }

    private void freiner(Visiteur visiteur, HttpServletRequest requete, String champ) {
        Duration attente = freinage.attente(cle(visiteur), requete.getRemoteAddr());
        if (!attente.isZero()) {
            noter(visiteur, "FREINEE", requete);
            throw new RefusDeSaisie(champ, "securite.connexion.attente", new TropDEssais(attente).secondes());
        }
        freinage.compter(cle(visiteur), requete.getRemoteAddr());
    }

    private String reussir(Visiteur visiteur, HttpServletRequest requete, String facteur) {
        freinage.oublier(cle(visiteur), requete.getRemoteAddr());
        return facteur;
    }

    private static String cle(Visiteur visiteur) {
        return "preuve|" + visiteur.compteId();
    }
}

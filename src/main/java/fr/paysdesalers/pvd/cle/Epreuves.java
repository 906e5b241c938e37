package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Visiteur;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proving who one is by a passkey: to sign in, or again when one is signed in. */
@Service
@Transactional
public class Epreuves {

    private final Defis defis;
    private final Ceremonies ceremonies;
    private final DepotDeTitulaires titulaires;

    Epreuves(Defis defis, Ceremonies ceremonies, DepotDeTitulaires titulaires) {
        this.defis = defis;
        this.ceremonies = ceremonies;
        this.titulaires = titulaires;
    }

    /**
     * Asks for a proof, in the browser of the answer.
     *
     * @param visiteur whose passkey is asked for; null to sign in: the passkey says whose it is
     * @return what the browser needs, as JSON
     */
    public String demander(@Nullable Visiteur visiteur, HttpServletRequest requete, HttpServletResponse reponse) {
        Defis.Destinataire pour =
                visiteur == null ? Defis.Destinataire.INCONNU : new Defis.Destinataire(visiteur.compteId(), null);
        Bytes defi = defis.ouvrir(usage(visiteur), pour, requete.getRemoteAddr());
        TemoinDeDefi.poser(reponse, defi.toBase64UrlString());
        return ceremonies.preuve(defi, titulaire(visiteur));
    }

    /**
     * Judges the answer; its challenge has served, whatever it is worth.
     *
     * @return the open account of whoever holds the passkey
     * @throws CleRefusee when it proves nothing, or is the passkey of somebody else
     */
    public long juger(
            @Nullable Visiteur visiteur, String preuve, HttpServletRequest requete, HttpServletResponse reponse) {
        Defis.Defi defi = defis.prendre(TemoinDeDefi.reprendre(requete, reponse), usage(visiteur));
        Long attendu = defi.pour().compteId();
        if (visiteur != null && (attendu == null || attendu != visiteur.compteId())) {
            throw new CleRefusee("défi d’une autre personne");
        }
        PublicKeyCredentialUserEntity titulaire = titulaire(visiteur);
        if (visiteur != null && titulaire == null) {
            throw new CleRefusee("sans clé");
        }
        return titulaires.compte(
                ceremonies.prouver(defi.valeur(), titulaire, preuve).getId());
    }

    private @Nullable PublicKeyCredentialUserEntity titulaire(@Nullable Visiteur visiteur) {
        return visiteur == null ? null : titulaires.findByUsername(visiteur.courriel());
    }

    private static Usage usage(@Nullable Visiteur visiteur) {
        return visiteur == null ? Usage.CONNEXION : Usage.PREUVE;
    }
}

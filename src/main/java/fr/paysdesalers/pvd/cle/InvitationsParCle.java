package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Acceptations;
import fr.paysdesalers.pvd.compte.Geste;
import fr.paysdesalers.pvd.compte.Gestes;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Objects;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opening the account of an invitation with a passkey instead of a password: both at once, or neither. */
@Service
@Transactional
class InvitationsParCle {

    private final Acceptations acceptations;
    private final Ceremonies ceremonies;
    private final DepotDeTitulaires titulaires;
    private final Gestes gestes;
    private final Libelles libelles;

    InvitationsParCle(
            Acceptations acceptations,
            Ceremonies ceremonies,
            DepotDeTitulaires titulaires,
            Gestes gestes,
            Libelles libelles) {
        this.acceptations = acceptations;
        this.ceremonies = ceremonies;
        this.titulaires = titulaires;
        this.gestes = gestes;
        this.libelles = libelles;
    }

    /** What the browser needs to make the passkey of somebody who has no account yet, as JSON. */
    String preparer(InvitationParCleForm form, Bytes titulaire, Bytes defi) {
        return ceremonies.creation(
                defi,
                DepotDeTitulaires.titulaireDe(
                        titulaire, Objects.requireNonNull(form.courriel()), Objects.requireNonNull(form.nom())));
    }

    /**
     * @throws CleRefusee when the answer proves nothing
     * @throws RefusDeSaisie on {@code courriel}
     */
    void accepter(InvitationParCleForm form, Defis.Defi defi) {
        Bytes identifiant = defi.pour().titulaire();
        if (identifiant == null) {
            throw new CleRefusee("sans titulaire");
        }
        Acceptations.Ouverte compte = acceptations.ouvrirSansMotDePasse(
                form.jeton(), Objects.requireNonNull(form.courriel()), Objects.requireNonNull(form.nom()));
        PublicKeyCredentialUserEntity titulaire =
                DepotDeTitulaires.titulaireDe(identifiant, compte.courriel(), compte.nom());
        titulaires.save(titulaire);
        String nom = libelles.texte("cle.premiere");
        ceremonies.enregistrer(defi.valeur(), titulaire, Objects.requireNonNull(form.reponse()), nom);
        gestes.noter(Geste.CLE_AJOUTEE, compte.compteId(), compte.nom(), nom);
    }
}

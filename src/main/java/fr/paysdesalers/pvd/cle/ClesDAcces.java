package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.Geste;
import fr.paysdesalers.pvd.compte.Gestes;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Moment;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own passkeys. Adding one and taking one away are told by mail to their holder, and kept in the history of the account. */
@Service
@Transactional
public class ClesDAcces {

    private static final int MAXIMUM = 20;

    private final JdbcClient base;
    private final Ceremonies ceremonies;
    private final DepotDeTitulaires titulaires;
    private final Gestes gestes;
    private final Messages messages;

    ClesDAcces(JdbcClient base, Ceremonies ceremonies, DepotDeTitulaires titulaires, Gestes gestes, Messages messages) {
        this.base = base;
        this.ceremonies = ceremonies;
        this.titulaires = titulaires;
        this.gestes = gestes;
        this.messages = messages;
    }

    /** A passkey, as its holder sees it. */
    public record Cle(
            long id,
            String nom,
            OffsetDateTime creeeLe,
            @Nullable OffsetDateTime utiliseeLe) {

        public Moment creee() {
            return new Moment(creeeLe.toInstant());
        }

        public @Nullable Moment utilisee() {
            return utiliseeLe == null ? null : new Moment(utiliseeLe.toInstant());
        }
    }

    @Transactional(readOnly = true)
    public List<Cle> de(Visiteur visiteur) {
        return base.sql("select id, nom, creee_le, utilisee_le from cle_d_acces where compte_id = ? order by id")
                .param(visiteur.compteId())
                .query(Cle.class)
                .list();
    }

    /** What the browser needs to make one, as JSON. */
    String preparer(Visiteur visiteur, Bytes defi) {
        return ceremonies.creation(defi, titulaire(visiteur));
    }

    /**
     * Keeps a passkey that the browser just made.
     *
     * @throws CleRefusee when it proves nothing
     */
    void ajouter(Visiteur visiteur, Defis.Defi defi, String reponse, String nom) {
        if (!Objects.equals(defi.pour().compteId(), visiteur.compteId())) {
            throw new CleRefusee("défi d’une autre personne");
        }
        if (de(visiteur).size() >= MAXIMUM) {
            throw new ActeImpossible("cle.trop", MAXIMUM);
        }
        ceremonies.enregistrer(defi.valeur(), titulaire(visiteur), reponse, nom);
        noter(Geste.CLE_AJOUTEE, GenreDeMessage.CLE_AJOUTEE, visiteur, nom);
    }

    /** @throws Introuvable when it is not one's own */
    void retirer(Visiteur visiteur, long id) {
        String nom = base.sql("delete from cle_d_acces where id = ? and compte_id = ? returning nom")
                .params(id, visiteur.compteId())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Introuvable("clé " + id));
        noter(Geste.CLE_RETIREE, GenreDeMessage.CLE_RETIREE, visiteur, nom);
    }

    private void noter(Geste geste, GenreDeMessage genre, Visiteur visiteur, String nom) {
        gestes.noter(geste, visiteur.compteId(), visiteur.nom(), nom);
        if (messages.partent()) {
            messages.deposer(genre, visiteur.compteId(), visiteur.courriel());
        }
    }

    private PublicKeyCredentialUserEntity titulaire(Visiteur visiteur) {
        PublicKeyCredentialUserEntity connu = titulaires.findByUsername(visiteur.courriel());
        if (connu == null) {
            titulaires.save(DepotDeTitulaires.titulaireDe(Bytes.random(), visiteur.courriel(), visiteur.nom()));
            connu = Objects.requireNonNull(titulaires.findByUsername(visiteur.courriel()));
        }
        return connu;
    }
}

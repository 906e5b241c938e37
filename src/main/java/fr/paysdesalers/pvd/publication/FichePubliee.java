package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Signature;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What was published of an action, the last time; its revisions keep what was published before. */
@Entity
@Audited
class FichePubliee {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;
    private String contenu;
    private Instant publieeLe;
    private String auteur;
    private @Nullable Instant retireeLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected FichePubliee() {}

    FichePubliee(long conventionId, long actionId, ContenuPublic contenu, Signature signature) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        publier(contenu, signature);
    }

    final void publier(ContenuPublic present, Signature signature) {
        contenu = ContenusEnJson.ecrire(present);
        publieeLe = signature.faitLe();
        auteur = signature.auteur();
        retireeLe = null;
    }

    void retirer(Signature signature) {
        retireeLe = signature.faitLe();
        auteur = signature.auteur();
    }

    boolean estRetiree() {
        return retireeLe != null;
    }
}

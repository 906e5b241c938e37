package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.RepereConvention;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is known of the convention that welcomes somebody, and the memory of their coming. */
@Component
class Accueils {

    private final AnnuaireConventions conventions;
    private final LecteurDAdhesions adhesions;
    private final Gestes gestes;

    Accueils(AnnuaireConventions conventions, LecteurDAdhesions adhesions, Gestes gestes) {
        this.conventions = conventions;
        this.adhesions = adhesions;
        this.gestes = gestes;
    }

    /** The name of a convention; null when an invitation is into none. */
    @Nullable
    String convention(@Nullable Long conventionId) {
        return conventions.toutes().stream()
                .filter(une -> conventionId != null && une.id() == conventionId)
                .map(RepereConvention::nom)
                .findFirst()
                .orElse(null);
    }

    boolean estMembre(Compte compte, Invitation invitation) {
        Long convention = invitation.conventionId();
        return convention != null && adhesions.estMembre(compte.courriel(), convention);
    }

    void noter(Geste genre, Compte compte, Invitation invitation) {
        gestes.noter(
                new Gestes.Note(genre, compte.id(), compte.nom(), invitation.conventionId(), null),
                compte.id(),
                compte.nom());
    }
}

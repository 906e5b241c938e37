package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Montant;
import org.jspecify.annotations.Nullable;

/** How sure a euro is; always derived from the state of its line, never typed. */
public enum Certitude implements Libelle {
    ACQUIS,
    DEMANDE,
    A_TROUVER;

    /** Of the three amounts of a line, the one that counts. */
    @Nullable
    Montant retenu(@Nullable Montant prevu, @Nullable Montant demande, @Nullable Montant obtenu) {
        return switch (this) {
            case ACQUIS -> obtenu;
            case DEMANDE -> demande;
            case A_TROUVER -> prevu;
        };
    }

    @Override
    public String cle() {
        return "financement.certitude." + name();
    }
}

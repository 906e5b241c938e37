package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What must be ready before the ORT is signed, in its order; each with the interval that the portal proposes. */
public enum GenrePiece implements Libelle {
    DIAGNOSTIC(Ecart.mois(12)),
    STRATEGIE(Ecart.mois(9)),
    PERIMETRE(Ecart.mois(7)),
    PLAN_ACTIONS(Ecart.mois(5)),
    PLAN_FINANCEMENT(Ecart.mois(4)),
    GOUVERNANCE(Ecart.mois(3)),
    DELIBERATIONS(Ecart.mois(1)),
    SIGNATURE(Ecart.jours(0));

    private final Ecart usuel;

    GenrePiece(Ecart usuel) {
        this.usuel = usuel;
    }

    /** How long before the deadline it is proposed, until somebody says otherwise. */
    public Ecart usuel() {
        return usuel;
    }

    /** In addresses: {@code plan-actions}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<GenrePiece> de(String code) {
        return Arrays.stream(values())
                .filter(genre -> genre.code().equals(code))
                .findFirst();
    }

    @Override
    public String cle() {
        return "convention.piece." + name();
    }
}

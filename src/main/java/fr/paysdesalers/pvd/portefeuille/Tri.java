package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;

/** The orders of the list of actions. */
public enum Tri implements Libelle {
    REFERENCE("numero"),
    NOM("nom collate \"fr-x-icu\", numero"),
    PROCHAIN_JALON("prochain_jalon_le nulls last, numero"),
    RETARD("retard desc nulls last, numero"),
    MISE_A_JOUR("modifiee_le desc, numero");

    private final String ordre;

    Tri(String ordre) {
        this.ordre = ordre;
    }

    String ordre() {
        return ordre;
    }

    @Override
    public String cle() {
        return "portefeuille.tri." + name();
    }
}

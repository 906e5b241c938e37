package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a document is in the life of an action. */
public enum GenreDocument implements Libelle {
    DELIBERATION,
    ARRETE,
    PLAN,
    DEVIS_FACTURE,
    COURRIER,
    ETUDE,
    PHOTO,
    AUTRE;

    @Override
    public String cle() {
        return "document.genre." + name();
    }
}

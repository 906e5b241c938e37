package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.socle.Libelle;

/** What a person may choose not to receive. */
enum Sujet implements Libelle {
    BULLETIN,
    ALERTE,
    PROPOSITION;

    @Override
    public String cle() {
        return "bulletin.sujet." + name();
    }
}

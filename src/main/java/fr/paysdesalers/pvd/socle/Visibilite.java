package fr.paysdesalers.pvd.socle;

/** Who may read a row: one control for actions, notes, documents and funding lines. */
public enum Visibilite implements Libelle {
    INTERNE,
    PARTENAIRES,
    PUBLIQUE;

    @Override
    public String cle() {
        return "socle.visibilite." + name();
    }
}

package fr.paysdesalers.pvd.socle;

/** What a member is in a convention; {@code ADMINISTRATEUR} is global and reads every convention. */
public enum Role implements Libelle {
    CHEF_DE_PROJET,
    FINANCES,
    ELU,
    PARTENAIRE,
    ADMINISTRATEUR;

    @Override
    public String cle() {
        return "socle.role." + name();
    }
}

package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.Libelle;

/** What an organisation is; in the order in which a plan de financement groups its lines. */
public enum NaturePartenaire implements Libelle {
    ETAT,
    OPERATEUR_ETAT,
    BANQUE_DES_TERRITOIRES,
    REGION,
    DEPARTEMENT,
    EUROPE,
    ORGANISME_SOCIAL,
    CHAMBRE,
    AUTRE_PUBLIC,
    BAILLEUR,
    PRIVE;

    @Override
    public String cle() {
        return "partenaire.nature." + name();
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.PlansDeFinancement;

/** What an order or a filter needs beside the row {@code a} of the action; joined only when it is needed. */
enum Jointure {
    AUCUNE(""),
    OBJECTIF(" join objectif o on o.id = a.objectif_id"),
    MAITRE_OUVRAGE(" left join maitre_ouvrage mo on mo.id = a.maitre_ouvrage_id"),
    /** {@code p}: the first milestone that is still to do, {@code le} and {@code libelle}. */
    PROCHAIN_JALON(" left join lateral (select j.actuelle_le le, j.libelle from jalon j where j.action_id = a.id "
            + "and j.reelle_le is null and j.retire_le is null order by j.actuelle_le, j.id limit 1) p on true"),
    /** {@code c}: the names of the communes, null for the whole intercommunality, and their codes. */
    COMMUNES(" left join lateral (select string_agg(co.nom, ', ' order by co.nom collate \"fr-x-icu\") communes, "
            + "string_agg(co.code_insee, ' ') codes_insee from action_commune ac join commune co "
            + "on co.id = ac.commune_id where ac.action_id = a.id) c on true"),
    /** {@code d.cout}, {@code f.acquis} and {@code f.planifie}: the money of each action. */
    ARGENT(" left join (" + PlansDeFinancement.COUTS_PAR_ACTION + ") d on d.action_id = a.id left join ("
            + PlansDeFinancement.PLANS_PAR_ACTION + ") f on f.action_id = a.id");

    private final String sql;

    Jointure(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;

/** What asks for attention in an action: computed from facts, never typed. A filter of the list. */
public enum Signal implements Libelle {
    RETARD("retard is not null"),
    BLOCAGE("bloquee"),
    DEPOT_PROCHE("ouverte and exists (select 1 from jalon j where j.action_id = lignes.id and j.type = 'DEPOT_DOSSIER' "
            + "and j.reelle_le is null and j.retire_le is null and j.actuelle_le between :jour and :jour + 30)"),
    SILENCE("ouverte and modifiee_le < :silence"),
    SANS_BUDGET("statut <> 'ABANDONNEE' and not exists (select 1 from depense d where d.action_id = lignes.id)"),
    SANS_PILOTE("ouverte and pilote is null"),
    SANS_DATE("ouverte and debut_prevu_le is null and fin_prevue_le is null");

    /** Days without news after which an open action is silent. */
    public static final int JOURS_DE_SILENCE = 45;

    private final String condition;

    Signal(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    @Override
    public String cle() {
        return "portefeuille.signal." + name();
    }
}

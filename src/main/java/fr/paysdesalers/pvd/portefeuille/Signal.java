package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.DementiDeMeteo;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What asks for attention in an action, or is missing in it: computed from facts, never typed. A filter of the list;
 * the condition reads {@code a}, the action, and {@code p}, its next milestone.
 */
public enum Signal implements Libelle {
    RETARD(Constantes.OUVERTE + " and a.statut <> 'SUSPENDUE' and " + Constantes.RETARD + " is not null"),
    BLOCAGE(Constantes.BLOQUEE),
    DEPOT_PROCHE(Constantes.OUVERTE + " and exists (select 1 from jalon j where j.action_id = a.id "
            + "and j.type = 'DEPOT_DOSSIER' and j.reelle_le is null and j.retire_le is null "
            + "and j.actuelle_le between " + Constantes.JOUR + " and " + Constantes.JOUR + " + 30)"),
    SILENCE(Constantes.OUVERTE + " and a.modifiee_le < :silence"),
    /** The plan breaks a rule of public money: computed by the room of the rules, which gives the keys. */
    REGLES("a.id in (:enfreintes)"),
    /** What {@link DementiDeMeteo} says, in SQL: a test compares both on every row. */
    METEO_DEMENTIE(Constantes.METEO_DEMENTIE),
    SANS_BUDGET("a.statut <> 'ABANDONNEE' and not exists (select 1 from depense dep "
            + "where dep.convention_id = a.convention_id and dep.action_id = a.id)"),
    SANS_PILOTE(Constantes.OUVERTE + " and a.pilote is null"),
    SANS_DATE(Constantes.OUVERTE + " and a.debut_prevu_le is null and a.fin_prevue_le is null");

    /** Days without news after which an open action is silent. */
    public static final int JOURS_DE_SILENCE = 45;

    /** Days late: the longest of an overdue milestone, of a planned end or start that has passed; null when it is not. */
    static final String JOURS_DE_RETARD = Constantes.RETARD;

    static final String OUVERTE = Constantes.OUVERTE;

    /** What must be done, and what must be filled in: the two groups of the filters. */
    static final List<Signal> A_TRAITER = List.of(RETARD, BLOCAGE, DEPOT_PROCHE, SILENCE, REGLES, METEO_DEMENTIE);

    static final List<Signal> MANQUES = List.of(SANS_BUDGET, SANS_PILOTE, SANS_DATE);

    /** Pieces of SQL; apart, because a constant of an enum may not read a field of its own. */
    private static final class Constantes {
        static final String JOUR = "cast(:jour as date)";
        static final String OUVERTE = "a.statut in (:ouverts)";
        static final String RETARD = "case when " + OUVERTE + " and a.statut <> 'SUSPENDUE' then greatest("
                + "case when p.le < " + JOUR + " then " + JOUR + " - p.le end, "
                + "case when a.fin_prevue_le < " + JOUR + " then " + JOUR + " - a.fin_prevue_le end, "
                + "case when a.statut <> 'EN_COURS' and a.debut_prevu_le < " + JOUR + " then " + JOUR
                + " - a.debut_prevu_le end) end";
        static final String BLOQUEE = "exists (select 1 from blocage b where b.action_id = a.id and b.leve_le is null)";
        static final String METEO_DEMENTIE = "case when a.meteo is null then false when not (" + OUVERTE
                + ") then true "
                + Arrays.stream(Meteo.values()).map(Constantes::dementie).collect(Collectors.joining(" "))
                + " end";

        private static String dementie(Meteo meteo) {
            return "when a.meteo = '" + meteo.name() + "' then "
                    + (meteo.estClaire()
                            ? BLOQUEE + " or coalesce(" + RETARD + ", 0) > " + meteo.retardTolere()
                            : "a.statut <> 'SUSPENDUE' and " + RETARD + " is null and not " + BLOQUEE);
        }
    }

    private final String condition;

    Signal(String condition) {
        this.condition = condition;
    }

    String condition() {
        return "(" + condition + ")";
    }

    Jointure jointure() {
        return this == RETARD || this == METEO_DEMENTIE ? Jointure.PROCHAIN_JALON : Jointure.AUCUNE;
    }

    /**
     * The SQL that tells which signals a row bears, separated by spaces: by the very conditions of the filters. The rules are not
     * among them: no SQL tells them.
     */
    static String tous() {
        return Arrays.stream(values())
                .filter(signal -> signal != REGLES)
                .map(signal -> "case when " + signal.condition() + " then '" + signal.name() + "' end")
                .collect(Collectors.joining(", ", "concat_ws(' ', ", ")"));
    }

    @Override
    public String cle() {
        return "portefeuille.signal." + name();
    }
}

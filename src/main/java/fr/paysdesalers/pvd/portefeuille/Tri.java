package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * The orders of the list of actions. What is unknown comes last whichever the direction; equals stand by reference. The
 * first ones are those of an index: a page is found without reading the whole convention.
 */
public enum Tri implements Libelle {
    REFERENCE("a.numero", Jointure.AUCUNE, Sens.CROISSANT, true),
    NOM("a.nom collate \"fr-x-icu\"", Jointure.AUCUNE, Sens.CROISSANT, true),
    MISE_A_JOUR("a.modifiee_le", Jointure.AUCUNE, Sens.DECROISSANT, true),
    DEBUT("a.debut_prevu_le", Jointure.AUCUNE, Sens.CROISSANT, false),
    PROCHAIN_JALON("p.le", Jointure.PROCHAIN_JALON, Sens.CROISSANT, false),
    RETARD(Signal.JOURS_DE_RETARD, Jointure.PROCHAIN_JALON, Sens.DECROISSANT, false),
    STATUT(rang("statut", Statut.class), Jointure.AUCUNE, Sens.CROISSANT, true),
    METEO(rang("meteo", Meteo.class), Jointure.AUCUNE, Sens.CROISSANT, false),
    MATURITE(rang("maturite", Maturite.class), Jointure.AUCUNE, Sens.CROISSANT, true),
    PRIORITE(rang("priorite", Priorite.class), Jointure.AUCUNE, Sens.CROISSANT, true),
    OBJECTIF("o.numero", Jointure.OBJECTIF, Sens.CROISSANT, true),
    COMMUNES("c.communes", Jointure.COMMUNES, Sens.CROISSANT, false),
    COUT("d.cout", Jointure.ARGENT, Sens.DECROISSANT, false),
    ACQUIS("f.acquis / nullif(d.cout, 0)", Jointure.ARGENT, Sens.DECROISSANT, false),
    RESTE_A_TROUVER("greatest(d.cout - coalesce(f.planifie, 0), 0)", Jointure.ARGENT, Sens.DECROISSANT, false),
    PILOTE("a.pilote collate \"fr-x-icu\"", Jointure.AUCUNE, Sens.CROISSANT, false),
    MAITRE_OUVRAGE("mo.nom collate \"fr-x-icu\"", Jointure.MAITRE_OUVRAGE, Sens.CROISSANT, false),
    VISIBILITE(rang("visibilite", Visibilite.class), Jointure.AUCUNE, Sens.CROISSANT, true);

    private final String expression;
    private final Jointure jointure;
    private final Sens sens;
    private final boolean connu;

    /** @param connu the value is never null: the order is then written as the indexes are */
    Tri(String expression, Jointure jointure, Sens sens, boolean connu) {
        this.expression = expression;
        this.jointure = jointure;
        this.sens = sens;
        this.connu = connu;
    }

    /** The SQL order; the other way round, the list is read backwards. */
    String ordre(Sens demande) {
        String reference = this == REFERENCE ? "" : ", a.numero" + (demande == sens ? "" : " desc");
        return expression + demande.sql() + (connu ? "" : " nulls last") + reference;
    }

    Jointure jointure() {
        return jointure;
    }

    /** The direction that one expects first: the latest news, the longest delay, the dearest. */
    Sens sens() {
        return sens;
    }

    /** The order of the declaration of a kind of constants, not that of the alphabet. */
    private static String rang(String colonne, Class<? extends Enum<?>> genre) {
        return Arrays.stream(genre.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining("','", "array_position(array['", "']::varchar[], a." + colonne + ")"));
    }

    @Override
    public String cle() {
        return "portefeuille.tri." + name();
    }
}

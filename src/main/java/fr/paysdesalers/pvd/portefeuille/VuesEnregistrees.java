package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.OuvertAuxMembres;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The questions to the list that people keep under a name. What is kept is the question, not its answers: whoever opens
 * a shared view sees what they may see. Only the chef de projet shares.
 */
@Service
@Transactional
public class VuesEnregistrees {

    static final int MAXIMUM = 50;
    /** The longest query string that the table holds. */
    private static final int PARAMETRES_MAXIMAUX = 4000;

    private static final String VISIBLES = """
            select id, nom, parametres, partagee, compte_id = :compte mienne from vue_enregistree
            where convention_id = :convention and (compte_id = :compte or partagee)
            """;

    private final JdbcClient base;
    private final Clock horloge;

    VuesEnregistrees(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** A kept question, as this person sees it. */
    record VueEnregistree(long id, String nom, String parametres, boolean partagee, boolean mienne) {

        /** Its owner takes it away, and the chef de projet what is shared with the members. */
        boolean supprimable(Perimetre perimetre) {
            return mienne || partagee && perimetre.estChefDeProjet();
        }
    }

    /** The views of the person and those that are shared with them, by name. */
    @Transactional(readOnly = true)
    List<VueEnregistree> visibles(Perimetre perimetre) {
        return base.sql(VISIBLES + " order by nom collate \"fr-x-icu\", id")
                .param("convention", perimetre.conventionId())
                .param("compte", perimetre.compteId())
                .query(VueEnregistree.class)
                .list();
    }

    @Transactional(readOnly = true)
    VueEnregistree vue(Perimetre perimetre, long id) {
        return base.sql(VISIBLES + " and id = :id")
                .param("convention", perimetre.conventionId())
                .param("compte", perimetre.compteId())
                .param("id", id)
                .query(VueEnregistree.class)
                .optional()
                .orElseThrow(() -> new Introuvable("vue " + id));
    }

    /** A view that the person may name again: their own. */
    @Transactional(readOnly = true)
    VueEnregistree aModifier(Perimetre perimetre, long id) {
        VueEnregistree vue = vue(perimetre, id);
        if (!vue.mienne()) {
            throw new AccessDeniedException("vue " + id);
        }
        return vue;
    }

    /**
     * Keeps a question.
     *
     * @param parametres a query string of the list; it is read again, never kept as it came
     * @throws RefusDeSaisie when the person has a view of this name
     * @throws ActeImpossible when they have too many
     */
    @OuvertAuxMembres
    public void enregistrer(Perimetre perimetre, String nom, String parametres, boolean partagee) {
        exigerLePartage(perimetre, partagee);
        Demande lue = Demande.lire(parametres, perimetre);
        String propres = lue.avec(lue.affichage().page(1)).parametres();
        if (propres.length() > PARAMETRES_MAXIMAUX) {
            throw new RefusDeSaisie("nom", "portefeuille.vue.trop-longue");
        }
        nommer(perimetre, 0, nom, () -> {
            int lignes = base.sql(
                            "insert into vue_enregistree (convention_id, compte_id, nom, parametres, partagee, creee_le) "
                                    + "select :convention, :compte, :nom, :parametres, :partagee, :maintenant "
                                    + "where (select count(*) from vue_enregistree where convention_id = :convention "
                                    + "and compte_id = :compte) < " + MAXIMUM)
                    .param("convention", perimetre.conventionId())
                    .param("compte", perimetre.compteId())
                    .param("nom", nom)
                    .param("parametres", propres)
                    .param("partagee", partagee)
                    .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                    .update();
            if (lignes == 0) {
                throw new ActeImpossible("portefeuille.vue.trop", MAXIMUM);
            }
        });
    }

    /** Gives another name to one's own view, and shares it or not. */
    @OuvertAuxMembres
    void renommer(Perimetre perimetre, long id, String nom, boolean partagee) {
        aModifier(perimetre, id);
        exigerLePartage(perimetre, partagee);
        nommer(
                perimetre,
                id,
                nom,
                () -> base.sql("update vue_enregistree set nom = ?, partagee = ? where id = ?")
                        .params(nom, partagee, id)
                        .update());
    }

    @OuvertAuxMembres
    void supprimer(Perimetre perimetre, long id) {
        if (!vue(perimetre, id).supprimable(perimetre)) {
            throw new AccessDeniedException("vue " + id);
        }
        base.sql("delete from vue_enregistree where id = ?").param(id).update();
    }

    private static void exigerLePartage(Perimetre perimetre, boolean partagee) {
        if (partagee && !perimetre.estChefDeProjet()) {
            throw new AccessDeniedException("partage");
        }
    }

    /** Asks first, for a sentence beside the field; two at once are told apart by the index. */
    private void nommer(Perimetre perimetre, long sauf, String nom, Runnable acte) {
        boolean pris = base.sql(
                        "select exists (select 1 from vue_enregistree where convention_id = ? and compte_id = ? "
                                + "and lower(nom) = lower(?) and id <> ?)")
                .params(perimetre.conventionId(), perimetre.compteId(), nom, sauf)
                .query(Boolean.class)
                .single();
        if (pris) {
            throw new RefusDeSaisie("nom", "portefeuille.vue.nom-pris");
        }
        try {
            acte.run();
        } catch (DuplicateKeyException dejaPris) {
            throw new RefusDeSaisie("nom", "portefeuille.vue.nom-pris");
        }
    }
}

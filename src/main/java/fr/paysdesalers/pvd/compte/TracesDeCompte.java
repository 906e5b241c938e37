package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.Envois;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What this room keeps of somebody: their links, invitations, demands and identity go, the acts on their account stay unnamed. */
@Component
class TracesDeCompte {

    private final JdbcClient base;
    private final Envois envois;

    TracesDeCompte(JdbcClient base, Envois envois) {
        this.base = base;
        this.envois = envois;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(CompteOublie oubli) {
        envois.oublier(oubli.courriel());
        faire("delete from lien_de_compte where compte_id = :compte or courriel = :courriel", oubli);
        faire("delete from code_de_preuve where compte_id = :compte", oubli);
        faire("delete from identite_proconnect where compte_id = :compte", oubli);
        faire("delete from demande_d_acces where courriel = :courriel", oubli);
        faire("delete from invitation where courriel = :courriel", oubli);
        faire("update invitation set auteur = :pseudonyme where auteur_id = :compte", oubli);
        // An invitation is noted before there is an account: by the name alone, told by its author
        faire(
                "update geste_de_compte set personne = :pseudonyme where compte_id = :compte "
                        + "or compte_id is null and personne in (:nom, :courriel) "
                        + "and not exists (select 1 from compte where nom = :nom)",
                oubli);
        faire("update geste_de_compte set auteur = :pseudonyme where auteur_id = :compte", oubli);
    }

    private void faire(String sql, CompteOublie oubli) {
        base.sql(sql)
                .param("compte", oubli.compteId())
                .param("nom", oubli.nom())
                .param("courriel", oubli.courriel())
                .param("pseudonyme", oubli.pseudonyme())
                .update();
    }
}

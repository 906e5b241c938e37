package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closing one's own account. Neither the last administrateur nor the last chef de projet of a convention leaves before somebody
 * follows: nobody could let the next one in.
 */
@Service
@Transactional
class Departs {

    private static final String CHEFS = """
            select a.convention_id, a.compte_id from adhesion a join compte c on c.id = a.compte_id
            where a.role = 'CHEF_DE_PROJET' and a.terminee_le is null and c.ferme_le is null
            and (a.fin_le is null or a.fin_le >= :aujourdhui)
            and a.convention_id in (select convention_id from adhesion where compte_id = :compte)
            order by a.id for update of a, c
            """;

    private final JdbcClient base;
    private final CompteRepository comptes;
    private final Fermetures fermetures;
    private final Clock horloge;

    Departs(JdbcClient base, CompteRepository comptes, Fermetures fermetures, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.fermetures = fermetures;
        this.horloge = horloge;
    }

    private record Chef(long conventionId, long compteId) {}

    /**
     * What keeps somebody.
     *
     * @param administrateur nobody else administers the portal
     * @param conventions those that nobody else leads
     */
    record Attaches(boolean administrateur, List<Long> conventions) {

        boolean retiennent() {
            return administrateur || !conventions.isEmpty();
        }
    }

    /** What keeps this person today. */
    Attaches attaches(Visiteur visiteur) {
        long moi = visiteur.compteId();
        List<Long> administrateurs = comptes.verrouillerLesAdministrateurs();
        List<Chef> chefs = base.sql(CHEFS)
                .param("compte", moi)
                .param("aujourdhui", LocalDate.now(horloge))
                .query(Chef.class)
                .list();
        return new Attaches(
                administrateurs.equals(List.of(moi)),
                chefs.stream()
                        .filter(chef -> chef.compteId() == moi)
                        .map(Chef::conventionId)
                        .filter(convention -> chefs.stream()
                                .noneMatch(autre -> autre.conventionId() == convention && autre.compteId() != moi))
                        .toList());
    }

    /**
     * Closes one's own account: its sessions end, this one too.
     *
     * @throws ActeImpossible when something keeps the person
     */
    void partir(Visiteur visiteur) {
        if (attaches(visiteur).retiennent()) {
            throw new ActeImpossible("compte.depart.retenu");
        }
        fermetures.fermerLeSien(comptes.findById(visiteur.compteId()).orElseThrow());
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who administers the portal: named by another administrateur, and back to what they were in the same way. A title acts, or ends, at the
 * next request of its holder, and a second factor that administrateurs must have is theirs from then on. The others are told by
 * mail; there is always one left.
 */
@Service
@Transactional
public class Administrateurs {

    private static final String COURRIELS = """
            select courriel from compte where ferme_le is null and (administrateur or id = :compte) and id <> :auteur order by id
            """;

    private final CompteRepository comptes;
    private final Gestes gestes;
    private final Messages messages;
    private final JdbcClient base;

    Administrateurs(CompteRepository comptes, Gestes gestes, Messages messages, JdbcClient base) {
        this.comptes = comptes;
        this.gestes = gestes;
        this.messages = messages;
        this.base = base;
    }

    /**
     * Makes the holder of an account administrateur; nothing happens when they are already.
     *
     * @throws ActeImpossible when the account is closed
     */
    @ReserveAuxAdministrateurs
    public void nommer(Visiteur auteur, long compteId) {
        Compte compte = trouver(compteId);
        if (!compte.estOuvert()) {
            throw new ActeImpossible("compte.administrateur.ferme");
        }
        if (!compte.estAdministrateur()) {
            compte.nommerAdministrateur();
            dire(Geste.NOMINATION, compte, auteur);
        }
    }

    /**
     * Takes the title back, from anybody or from oneself; nothing happens when they do not have it.
     *
     * @throws ActeImpossible when nobody else administers the portal
     */
    @ReserveAuxAdministrateurs
    public void retirer(Visiteur auteur, long compteId) {
        List<Long> presents = comptes.verrouillerLesAdministrateurs();
        if (presents.equals(List.of(compteId))) {
            throw new ActeImpossible("compte.administrateur.dernier");
        }
        Compte compte = trouver(compteId);
        if (compte.estAdministrateur()) {
            compte.retirerLeTitre();
            dire(Geste.FIN_DE_NOMINATION, compte, auteur);
        }
    }

    /** A closed account counts as any other: its title would come back with it. */
    private Compte trouver(long compteId) {
        return comptes.findById(compteId).orElseThrow(() -> new Introuvable("compte " + compteId));
    }

    private void dire(Geste genre, Compte compte, Visiteur auteur) {
        gestes.noter(genre, compte, auteur);
        if (messages.partent()) {
            prevenus(compte, auteur)
                    .forEach(courriel -> messages.deposer(GenreDeMessage.ADMINISTRATEUR, compte.id(), courriel));
        }
    }

    /** The other administrateurs, and the person; whoever acts knows. */
    private Stream<String> prevenus(Compte compte, Visiteur auteur) {
        return base
                .sql(COURRIELS)
                .param("compte", compte.id())
                .param("auteur", auteur.compteId())
                .query(String.class)
                .list()
                .stream();
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Moment;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The identities of ProConnect that open an account. One is tied by the holder of the account alone, signed in and with their
 * password; an address that happens to be the same ties nothing, and no identity ever opens an account of itself.
 */
@Service
@Transactional
public class IdentitesProConnect {

    private final CompteRepository comptes;
    private final Gestes gestes;
    private final JdbcClient base;
    private final Clock horloge;

    IdentitesProConnect(CompteRepository comptes, Gestes gestes, JdbcClient base, Clock horloge) {
        this.comptes = comptes;
        this.gestes = gestes;
        this.base = base;
        this.horloge = horloge;
    }

    /** Who an identity is, for ever: an address changes hands, this does not. */
    public record Identite(String emetteur, String sujet) {}

    /** The open account that an identity opens; a closed one is as unknown. */
    @Transactional(readOnly = true)
    public Optional<ComptePrincipal> titulaire(Identite identite) {
        return base.sql("select compte_id from identite_proconnect where emetteur = ? and sujet = ?")
                .params(identite.emetteur(), identite.sujet())
                .query(Long.class)
                .optional()
                .flatMap(comptes::findById)
                .filter(Compte::estOuvert)
                .map(ComptePrincipal::de);
    }

    /** Since when an account is tied; empty when it is not. */
    @Transactional(readOnly = true)
    public Optional<Moment> relieeLe(Visiteur visiteur) {
        return base.sql("select reliee_le from identite_proconnect where compte_id = ?")
                .param(visiteur.compteId())
                .query(OffsetDateTime.class)
                .optional()
                .map(quand -> new Moment(quand.toInstant()));
    }

    /**
     * Ties an identity to one's own account.
     *
     * @throws ActeImpossible when the account is tied already, or the identity opens another one
     */
    public void relier(Visiteur visiteur, Identite identite) {
        Compte compte = comptes.findById(visiteur.compteId()).orElseThrow();
        int lignes = base.sql("insert into identite_proconnect (compte_id, emetteur, sujet, reliee_le) "
                        + "values (:compte, :emetteur, :sujet, :maintenant) on conflict do nothing")
                .param("compte", compte.id())
                .param("emetteur", identite.emetteur())
                .param("sujet", identite.sujet())
                .param("maintenant", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (lignes == 0) {
            throw new ActeImpossible("compte.proconnect.prise");
        }
        gestes.noter(Geste.PROCONNECT_RELIE, compte);
    }

    /** Unties one's own account; the password remains. */
    public void delier(Visiteur visiteur) {
        int lignes = base.sql("delete from identite_proconnect where compte_id = ?")
                .param(visiteur.compteId())
                .update();
        if (lignes > 0) {
            gestes.noter(
                    Geste.PROCONNECT_DELIE,
                    comptes.findById(visiteur.compteId()).orElseThrow());
        }
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.message.Messages;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles that must prove twice who they are. A change acts at the next request of those who are signed in. */
@Service
@Transactional
public class SecondFacteur {

    private static final int MAXIMUM = 50;

    private final JdbcClient base;
    private final Messages messages;
    private final Clock horloge;

    SecondFacteur(JdbcClient base, Messages messages, Clock horloge) {
        this.base = base;
        this.messages = messages;
        this.horloge = horloge;
    }

    /** A decision that was taken. */
    public record Decision(Role role, boolean exige, String auteur, OffsetDateTime faitLe) {

        public Moment moment() {
            return new Moment(faitLe.toInstant());
        }
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public Set<Role> exiges() {
        EnumSet<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(base.sql("select role from second_facteur_exige")
                .query((ligne, rang) -> Role.valueOf(ligne.getString(1)))
                .list());
        return roles;
    }

    /** The decisions, the newest first. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<Decision> decisions() {
        return base.sql("select role, exige, auteur, fait_le from reglage_de_second_facteur order by id desc limit "
                        + MAXIMUM)
                .query(Decision.class)
                .list();
    }

    /**
     * Asks for two proofs from these roles, and from no other.
     *
     * @throws ActeImpossible when no message leaves: those who have no passkey would be locked out
     */
    @ReserveAuxAdministrateurs
    public void exiger(Visiteur auteur, Set<Role> roles) {
        Set<Role> presents = exiges();
        if (!presents.containsAll(roles) && !messages.partent()) {
            throw new ActeImpossible("compte.second-facteur.sans-message");
        }
        for (Role role : Role.values()) {
            if (presents.contains(role) != roles.contains(role)) {
                noter(auteur, role, roles.contains(role));
            }
        }
    }

    private void noter(Visiteur auteur, Role role, boolean exige) {
        base.sql("insert into reglage_de_second_facteur (role, exige, auteur_id, auteur, fait_le) "
                        + "values (:role, :exige, :auteurId, :auteur, :le)")
                .param("role", role.name())
                .param("exige", exige)
                .param("auteurId", auteur.compteId())
                .param("auteur", auteur.nom())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The members of one convention, for its chef de projet: until when they stay, and their way out. Nobody changes their own
 * membership: a convention is never left without whoever looks after it by mistake.
 */
@Service
@Transactional
public class Membres {

    private static final String LIRE = """
            select a.id, a.compte_id, c.nom, c.courriel, a.role, p.nom organisation, co.nom commune, a.fin_le,
                   (a.terminee_le is null and (a.fin_le is null or a.fin_le >= :aujourdhui) and c.ferme_le is null) present
            from adhesion a
            join compte c on c.id = a.compte_id
            join convention v on v.id = a.convention_id
            left join partenaire p on p.id = a.partenaire_id
            left join commune co on co.code_insee = a.code_insee and co.territoire_id = v.territoire_id
            where a.convention_id = :convention
            order by present desc, c.nom collate "fr-x-icu", a.id
            """;

    private final JdbcClient base;
    private final Gestes gestes;
    private final Clock horloge;

    Membres(JdbcClient base, Gestes gestes, Clock horloge) {
        this.base = base;
        this.gestes = gestes;
        this.horloge = horloge;
    }

    /**
     * A member, present or past.
     *
     * @param finLe the last day, when there is one
     */
    public record Membre(
            long id,
            long compteId,
            String nom,
            String courriel,
            Role role,
            @Nullable String organisation,
            @Nullable String commune,
            @Nullable LocalDate finLe,
            boolean present) {

        public @Nullable Jour fin() {
            return Jour.de(finLe);
        }
    }

    /** Those who are in, then those who were. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public List<Membre> tous(Perimetre perimetre) {
        return base.sql(LIRE)
                .param("convention", perimetre.conventionId())
                .param("aujourdhui", LocalDate.now(horloge))
                .query(Membre.class)
                .list();
    }

    /** One member who is in. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public Membre un(Perimetre perimetre, long id) {
        return base
                .sql(LIRE)
                .param("convention", perimetre.conventionId())
                .param("aujourdhui", LocalDate.now(horloge))
                .query(Membre.class)
                .stream()
                .filter(membre -> membre.id() == id && membre.present())
                .findFirst()
                .orElseThrow(() -> new Introuvable("membre " + id));
    }

    /**
     * Gives a membership another last day, or none.
     *
     * @throws RefusDeSaisie on {@code finLe}, when that day is past
     */
    @ReserveAuChefDeProjet
    public void changerLaFin(Perimetre perimetre, long id, @Nullable LocalDate finLe) {
        Membre membre = autre(perimetre, id);
        if (finLe != null && finLe.isBefore(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("finLe", "compte.membre.fin.passee");
        }
        if (Objects.equals(finLe, membre.finLe())) {
            return;
        }
        base.sql("update adhesion set fin_le = ? where id = ?")
                .params(Arrays.asList(finLe, id))
                .update();
        noter(Geste.ECHEANCE, perimetre, membre, finLe == null ? null : new Jour(finLe).toString());
    }

    /** Ends a membership, now. */
    @ReserveAuChefDeProjet
    public void terminer(Perimetre perimetre, long id) {
        Membre membre = autre(perimetre, id);
        base.sql("update adhesion set terminee_le = ? where id = ?")
                .params(horloge.instant().atOffset(ZoneOffset.UTC), id)
                .update();
        noter(Geste.FIN_D_ADHESION, perimetre, membre, null);
    }

    private Membre autre(Perimetre perimetre, long id) {
        Membre membre = un(perimetre, id);
        if (membre.compteId() == perimetre.compteId()) {
            throw new ActeImpossible("compte.membre.soi");
        }
        return membre;
    }

    private void noter(Geste genre, Perimetre perimetre, Membre membre, @Nullable String detail) {
        gestes.noter(
                new Gestes.Note(genre, membre.compteId(), membre.nom(), perimetre.conventionId(), detail),
                perimetre.compteId(),
                perimetre.auteur());
    }
}

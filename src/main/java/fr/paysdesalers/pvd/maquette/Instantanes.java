package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The frozen maquettes of a convention: what is sent to the préfet once a year is kept as it was sent, with its print. The
 * base refuses to change or remove one. They hold internal lines: partners see none.
 */
@Service
@Transactional
public class Instantanes {

    private static final String COLONNES =
            "select id, titre, arrete_le, commentaire, sha256, auteur, fait_le from instantane where convention_id = ?";

    private final JdbcClient base;
    private final ActionsPlanifiees actions;
    private final Clock horloge;

    Instantanes(JdbcClient base, ActionsPlanifiees actions, Clock horloge) {
        this.base = base;
        this.actions = actions;
        this.horloge = horloge;
    }

    /** A frozen maquette, without its content. */
    public record Instantane(
            long id,
            String titre,
            LocalDate arreteLe,
            @Nullable String commentaire,
            String sha256,
            String auteur,
            OffsetDateTime faitLe) {

        public Jour arrete() {
            return new Jour(arreteLe);
        }

        public Jour fige() {
            return new Jour(faitLe.toLocalDate());
        }
    }

    /**
     * Freezes the maquette: the plan as it is now, the payments up to a day.
     *
     * @param arreteLe usually a 31st of December
     * @return its key
     * @throws RefusDeSaisie when that day has not come
     */
    @ReserveAuChefDeProjet
    public long figer(Perimetre perimetre, String titre, LocalDate arreteLe, @Nullable String commentaire) {
        if (arreteLe.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("arreteLe", "maquette.instantane.futur");
        }
        String contenu = MaquetteFigee.ecrire(actions.lire(perimetre, arreteLe));
        return base.sql(
                        "insert into instantane (convention_id, titre, arrete_le, commentaire, contenu, sha256, auteur_id, "
                                + "auteur, fait_le) values (:convention, :titre, :arreteLe, :commentaire, :contenu, :sha256, "
                                + ":compte, :auteur, :faitLe) returning id")
                .param("convention", perimetre.conventionId())
                .param("titre", titre)
                .param("arreteLe", arreteLe)
                .param("commentaire", commentaire)
                .param("contenu", contenu)
                .param("sha256", Empreinte.de(contenu))
                .param("compte", perimetre.compteId())
                .param("auteur", perimetre.auteur())
                .param("faitLe", Timestamp.from(horloge.instant()))
                .query(Long.class)
                .single();
    }

    /** All of them, the latest first. */
    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    List<Instantane> tous(Perimetre perimetre) {
        return base.sql(COLONNES + " order by arrete_le desc, fait_le desc, id desc")
                .param(perimetre.conventionId())
                .query(Instantane.class)
                .list();
    }

    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    Instantane instantane(Perimetre perimetre, long id) {
        return base.sql(COLONNES + " and id = ?")
                .params(perimetre.conventionId(), id)
                .query(Instantane.class)
                .optional()
                .orElseThrow(() -> new Introuvable("instantané " + id));
    }

    /** The text that was kept, never computed again. */
    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    String contenu(Perimetre perimetre, long id) {
        return base.sql("select contenu from instantane where convention_id = ? and id = ?")
                .params(perimetre.conventionId(), id)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new Introuvable("instantané " + id));
    }

    /** The maquette of today, as it would be frozen. */
    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    MaquetteFigee aujourdHui(Perimetre perimetre) {
        return MaquetteFigee.lire(MaquetteFigee.ecrire(actions.lire(perimetre)));
    }
}

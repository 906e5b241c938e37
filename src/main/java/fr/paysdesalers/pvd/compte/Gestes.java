package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who did what to which account, in the transaction that does it; nothing is ever taken away. */
@Service
@Transactional
public class Gestes {

    private static final int MAXIMUM = 200;

    private static final String LIRE = """
            select g.genre, g.personne, c.nom convention, g.detail, g.auteur, g.fait_le
            from geste_de_compte g left join convention c on c.id = g.convention_id
            """;

    private final JdbcClient base;
    private final Traces traces;
    private final Clock horloge;

    Gestes(JdbcClient base, Traces traces, Clock horloge) {
        this.base = base;
        this.traces = traces;
        this.horloge = horloge;
    }

    /** One act, as pages tell it. */
    public record Fait(
            Geste genre,
            String personne,
            @Nullable String convention,
            @Nullable String detail,
            String auteur,
            OffsetDateTime faitLe) {

        public Moment moment() {
            return new Moment(faitLe.toInstant());
        }
    }

    /**
     * What is noted.
     *
     * @param compteId the account, when there is one already
     * @param personne its holder, or whoever is invited
     */
    record Note(
            Geste genre,
            @Nullable Long compteId,
            String personne,
            @Nullable Long conventionId,
            @Nullable String detail) {}

    void noter(Note note, @Nullable Long auteurId, String auteur) {
        traces.noter(new Trace(
                GenreDeTrace.COMPTE,
                auteurId,
                note.compteId(),
                note.conventionId(),
                note.genre().name(),
                ""));
        base.sql("insert into geste_de_compte (genre, compte_id, personne, convention_id, detail, auteur_id, auteur, "
                        + "fait_le) values (:genre, :compte, :personne, :convention, :detail, :auteurId, :auteur, :le)")
                .param("genre", note.genre().name())
                .param("compte", note.compteId())
                .param("personne", note.personne())
                .param("convention", note.conventionId())
                .param("detail", note.detail())
                .param("auteurId", auteurId)
                .param("auteur", auteur)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** An act of somebody signed in, on an account. */
    void noter(Geste genre, Compte compte, Visiteur auteur) {
        noter(new Note(genre, compte.id(), compte.nom(), null, null), auteur.compteId(), auteur.nom());
    }

    /** An act of the holder of an account, told by another room. */
    public void noter(Geste genre, long compteId, String nom, String detail) {
        noter(new Note(genre, compteId, nom, null, detail), compteId, nom);
    }

    /** An act of the holder of an account, who may not be signed in. */
    void noter(Geste genre, Compte compte) {
        noter(new Note(genre, compte.id(), compte.nom(), null, null), compte.id(), compte.nom());
    }

    /** The last acts on an account, the newest first. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<Fait> duCompte(long compteId) {
        return base.sql(LIRE + "where g.compte_id = ? order by g.id desc limit " + MAXIMUM)
                .param(compteId)
                .query(Fait.class)
                .list();
    }
}

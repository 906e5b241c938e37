package fr.paysdesalers.pvd.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads why statuts, dates and states changed: the rows that passages and moves wrote, with the name that signed them. */
@Component
class Motifs {

    private static final String SQL = """
            select 'STATUT' champ, c.action_id cle, c.depuis, c.vers, c.motif, c.decision, c.auteur, c.fait_le
            from changement_statut c where c.action_id in (:actions) and c.fait_le between :du and :au
            union all
            select 'ACTUELLE_LE', r.jalon_id, cast(r.depuis_le as text), cast(r.vers_le as text), r.motif, null, r.auteur, r.fait_le
            from report r join jalon j on j.id = r.jalon_id
            where j.action_id in (:actions) and r.fait_le between :du and :au
            union all
            select 'ETAT', p.financement_id, p.depuis, p.vers, p.motif, p.reference, p.auteur, p.fait_le
            from passage_etat p join financement f on f.id = p.financement_id
            where f.action_id in (:actions) and p.fait_le between :du and :au
            union all
            select 'ARCHIVEE_LE', a.action_id, '', 'oui', a.motif, null, a.auteur, a.fait_le
            from archivage a where a.action_id in (:actions) and a.fait_le between :du and :au
            union all
            select 'ARCHIVEE_LE', a.action_id, 'oui', '', null, null, a.restauree_par, a.restauree_le
            from archivage a where a.action_id in (:actions) and a.restauree_le between :du and :au
            """;

    private final JdbcClient base;

    Motifs(JdbcClient base) {
        this.base = base;
    }

    /**
     * A passage, a move, an archiving.
     *
     * @param champ the field that it changed, of the row of this key
     * @param decision the committee decision of a statut, the number of the act of a funding line
     */
    record Motif(
            Champ champ,
            long cle,
            String depuis,
            String vers,
            @Nullable String motif,
            @Nullable String decision,
            String auteur,
            OffsetDateTime faitLe) {

        private boolean explique(Fait fait) {
            return cle == fait.id()
                    && fait.champs().contains(champ)
                    && depuis.equals(valeur(fait.avant(champ)))
                    && vers.equals(valeur(fait.apres(champ)))
                    && faitLe.toInstant().toEpochMilli() <= fait.instant();
        }

        /** Of archiving, only whether it is. */
        private String valeur(@Nullable String lue) {
            return lue == null ? "" : champ == Champ.ARCHIVEE_LE ? "oui" : lue;
        }
    }

    /** The reasons of what a page tells. */
    record Lus(List<Motif> motifs) {

        /** The last passage that was signed before the revision was written, between the same values. */
        Optional<Motif> de(Fait fait) {
            return motifs.stream().filter(motif -> motif.explique(fait)).max(Comparator.comparing(Motif::faitLe));
        }
    }

    /** In one statement; a passage is signed a little before its transaction ends. */
    Lus de(List<Fait> faits) {
        if (faits.isEmpty()) {
            return new Lus(List.of());
        }
        long premier = faits.get(faits.size() - 1).instant();
        long dernier = faits.get(0).instant();
        return new Lus(base.sql(SQL)
                .param("actions", faits.stream().map(Fait::actionId).distinct().toList())
                .param("du", moment(premier).minusHours(1))
                .param("au", moment(dernier).plusSeconds(1))
                .query(Motif.class)
                .list());
    }

    private static OffsetDateTime moment(long instant) {
        return Instant.ofEpochMilli(instant).atOffset(ZoneOffset.UTC);
    }
}

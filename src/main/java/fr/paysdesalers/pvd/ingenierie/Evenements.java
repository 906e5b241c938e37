package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The events of the network, simply dated and noted; one that is withdrawn stays in the base. */
@Service
@Transactional
public class Evenements {

    private static final String LUS = "select id, le, intitule, lieu, note, auteur from evenement_reseau "
            + "where convention_id = ? and retire_le is null";

    private final JdbcClient base;
    private final Clock horloge;

    Evenements(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    List<EvenementLu> lister(Perimetre perimetre) {
        return base.sql(LUS + " order by le desc, id desc")
                .param(perimetre.conventionId())
                .query(EvenementLu.class)
                .list();
    }

    /** All their days, those withdrawn since an instant included. */
    @Transactional(readOnly = true)
    @ReserveAuxLecteursInternes
    public List<EvenementDate> dates(Perimetre perimetre, Instant retiresDepuis) {
        return base.sql("select id, le, intitule, lieu, retire_le is not null retire, modifie_le from evenement_reseau "
                        + "where convention_id = ? and (retire_le is null or retire_le > ?) order by le, id")
                .params(perimetre.conventionId(), retiresDepuis.atOffset(ZoneOffset.UTC))
                .query(EvenementDate.class)
                .list();
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    EvenementLu lire(Perimetre perimetre, long id) {
        return base.sql(LUS + " and id = ?")
                .params(perimetre.conventionId(), id)
                .query(EvenementLu.class)
                .optional()
                .orElseThrow(() -> new Introuvable("événement " + id));
    }

    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, EvenementForm form) {
        base.sql(
                        "insert into evenement_reseau (convention_id, le, intitule, lieu, note, auteur_id, auteur, fait_le, modifie_le) "
                                + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        perimetre.conventionId(),
                        form.le(),
                        form.intitule(),
                        form.lieu(),
                        form.note(),
                        perimetre.compteId(),
                        perimetre.auteur(),
                        maintenant(),
                        maintenant()))
                .update();
    }

    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long id, EvenementForm form) {
        exiger(
                id,
                base.sql("update evenement_reseau set le = ?, intitule = ?, lieu = ?, note = ?, modifie_le = ? "
                                + "where convention_id = ? and id = ? and retire_le is null")
                        .params(Arrays.asList(
                                form.le(),
                                form.intitule(),
                                form.lieu(),
                                form.note(),
                                maintenant(),
                                perimetre.conventionId(),
                                id))
                        .update());
    }

    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long id) {
        exiger(
                id,
                base.sql("update evenement_reseau set retire_le = ?, retire_par = ?, modifie_le = ? "
                                + "where convention_id = ? and id = ? and retire_le is null")
                        .params(maintenant(), perimetre.auteur(), maintenant(), perimetre.conventionId(), id)
                        .update());
    }

    private static void exiger(long id, int lignes) {
        if (lignes == 0) {
            throw new Introuvable("événement " + id);
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}

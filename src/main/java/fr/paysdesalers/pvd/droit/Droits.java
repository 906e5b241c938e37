package fr.paysdesalers.pvd.droit;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rights that an ORT opens, and which actions use them. Partners are told of the actions that they see. */
@Service
@Transactional
public class Droits {

    private static final String USAGES = """
            select u.droit, u.id, a.numero, a.nom from usage_de_droit u join fiche_action a on a.id = u.action_id
            where u.convention_id = :convention and a.visibilite in (:visibilites) and a.archivee_le is null
            order by a.numero
            """;
    private static final String LIBRES = """
            select a.id valeur, 'A' || a.numero || ' ' || a.nom libelle from fiche_action a
            where a.convention_id = ? and a.archivee_le is null
            and not exists (select 1 from usage_de_droit u where u.action_id = a.id and u.droit = ?)
            order by a.numero
            """;

    private final JdbcClient base;
    private final UsageDeDroitRepository usages;
    private final Conventions conventions;
    private final Clock horloge;

    Droits(JdbcClient base, UsageDeDroitRepository usages, Conventions conventions, Clock horloge) {
        this.base = base;
        this.usages = usages;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    /** A right of the law; {@code parametre} is the setting that fixes its end, when there is one. */
    record Droit(
            String code,
            String nom,
            String article,
            String portee,
            String description,
            @Nullable String parametre) {}

    /** An action that uses a right. */
    record Usage(String droit, long id, int numero, String nom) {}

    @Transactional(readOnly = true)
    List<Droit> tous() {
        return base.sql("select * from droit_ort order by rang")
                .query(Droit.class)
                .list();
    }

    @Transactional(readOnly = true)
    List<Usage> usages(Perimetre perimetre) {
        return base.sql(USAGES)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(Usage.class)
                .list();
    }

    /** @throws Introuvable when the law has no such right */
    @Transactional(readOnly = true)
    Droit droit(String code) {
        return tous().stream()
                .filter(droit -> droit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("droit " + code));
    }

    /** The actions that do not use it yet. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    List<Option> libres(Perimetre perimetre, String droit) {
        return base.sql(LIBRES)
                .params(perimetre.conventionId(), droit)
                .query(Option.class)
                .list();
    }

    /**
     * An action uses a right.
     *
     * @throws ActeImpossible while the ORT is not signed: nothing is open
     * @throws RefusDeSaisie on an action of elsewhere, or that uses it already
     */
    @ReserveAuChefDeProjet
    public void lier(Perimetre perimetre, String code, long action) {
        String droit = droit(code).code();
        if (!conventions.convention(perimetre.conventionId()).ortSignee(LocalDate.now(horloge))) {
            throw new ActeImpossible("droit.pasOuvert");
        }
        if (usages.existsByConventionIdAndDroitAndActionId(perimetre.conventionId(), droit, action)) {
            throw new RefusDeSaisie("actionId", "droit.deja");
        }
        if (libres(perimetre, droit).stream()
                .noneMatch(libre -> Objects.equals(libre.valeur(), String.valueOf(action)))) {
            throw new RefusDeSaisie("actionId", "droit.actionInconnue");
        }
        usages.save(new UsageDeDroit(perimetre.conventionId(), droit, action));
    }

    @ReserveAuChefDeProjet
    void delier(Perimetre perimetre, String code, long id) {
        usages.delete(usages.findByConventionIdAndDroitAndId(
                        perimetre.conventionId(), droit(code).code(), id)
                .orElseThrow(() -> new Introuvable("usage " + id)));
    }
}

package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The délibérations on a convention: all its members read them, the chef de projet keeps them. */
@Service
@Transactional
public class Deliberations {

    /** Each object for each council that is concerned, or that decided all the same; in one statement. */
    private static final String ATTENDUES = """
            with ici as (
                select v.id, v.territoire_id, t.epci from convention v join territoire t on t.id = v.territoire_id
                where v.id = :convention
            ), objets as (
                select 'ADHESION' objet, cast(null as bigint) avenant_id, cast(null as integer) numero
                union all select 'ORT', null, null
                union all select 'AVENANT', a.id, a.numero from avenant a where a.convention_id = :convention
            ), collectivites as (
                select cast(null as bigint) commune_id, ici.epci nom, true concernee from ici
                union all
                select c.id, c.nom, c.bourg_centre or exists (
                    select 1 from signataire s where s.convention_id = :convention and s.commune_id = c.id)
                from commune c join ici on ici.territoire_id = c.territoire_id
            )
            select o.objet, o.avenant_id, o.numero, k.commune_id, k.nom collectivite, k.concernee, d.id, d.prise_le, d.reference
            from objets o cross join collectivites k
            left join deliberation d on d.convention_id = :convention and d.objet = o.objet
                and d.avenant_id is not distinct from o.avenant_id and d.commune_id is not distinct from k.commune_id
            where k.concernee or exists (
                select 1 from deliberation x where x.convention_id = :convention and x.commune_id = k.commune_id)
            order by k.commune_id is not null, k.nom collate "fr-x-icu",
                array_position(array['ADHESION', 'ORT', 'AVENANT'], o.objet), o.numero
            """;

    private final JdbcClient base;
    private final DeliberationRepository deliberations;
    private final Referentiel referentiel;
    private final Clock horloge;

    Deliberations(JdbcClient base, DeliberationRepository deliberations, Referentiel referentiel, Clock horloge) {
        this.base = base;
        this.deliberations = deliberations;
        this.referentiel = referentiel;
        this.horloge = horloge;
    }

    /** Council by council, the EPCI first, each with all the objects in their order. */
    @Transactional(readOnly = true)
    public List<DeliberationAttendue> attendues(Perimetre perimetre) {
        return base.sql(ATTENDUES)
                .param("convention", perimetre.conventionId())
                .query(DeliberationAttendue.class)
                .list();
    }

    /**
     * Records what one or several councils decided.
     *
     * @throws RefusDeSaisie on an object or a council that is not of this convention, or that has decided already
     */
    @ReserveAuChefDeProjet
    public void enregistrer(Perimetre perimetre, DeliberationForm form) {
        refuserLAvenir(form.priseLe());
        ObjetDelibere objet = objet(perimetre, Objects.requireNonNull(form.objetDelibere()));
        List<@Nullable Long> communes = form.collectivites().stream()
                .map(cle -> commune(perimetre, cle))
                .toList();
        String deja = attendues(perimetre).stream()
                .filter(attendue -> attendue.id() != null
                        && attendue.objetDelibere().equals(objet)
                        && form.collectivites().contains(attendue.cle()))
                .map(DeliberationAttendue::collectivite)
                .collect(Collectors.joining(", "));
        if (!deja.isEmpty()) {
            throw new RefusDeSaisie("collectivites", "convention.deliberation.deja", deja);
        }
        for (Long commune : communes) {
            deliberations.save(new Deliberation(
                    perimetre.conventionId(),
                    commune,
                    objet,
                    Objects.requireNonNull(form.priseLe()),
                    form.reference()));
        }
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    DeliberationCorrigeeForm formulaire(Perimetre perimetre, long id) {
        return deliberation(perimetre, id).formulaire();
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a day to come
     */
    @ReserveAuChefDeProjet
    void modifier(Perimetre perimetre, long id, DeliberationCorrigeeForm form) {
        Deliberation deliberation = deliberation(perimetre, id);
        DeliberationCorrigeeForm enregistree = deliberation.formulaire();
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistree);
        }
        refuserLAvenir(form.priseLe());
        deliberation.modifier(form);
    }

    @ReserveAuChefDeProjet
    void retirer(Perimetre perimetre, long id) {
        deliberations.delete(deliberation(perimetre, id));
    }

    private void refuserLAvenir(@Nullable LocalDate jour) {
        if (jour != null && jour.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("priseLe", "convention.futur");
        }
    }

    private ObjetDelibere objet(Perimetre perimetre, String code) {
        return ObjetDelibere.de(code)
                .filter(objet -> objet.avenantId() == null || existe(perimetre, objet.avenantId()))
                .orElseThrow(() -> new RefusDeSaisie("objetDelibere", "convention.deliberation.objetInconnu"));
    }

    private boolean existe(Perimetre perimetre, long avenant) {
        return base.sql("select exists (select 1 from avenant where convention_id = ? and id = ?)")
                .params(perimetre.conventionId(), avenant)
                .query(Boolean.class)
                .single();
    }

    /** The key of a commune of the territory; null for the EPCI. */
    private @Nullable Long commune(Perimetre perimetre, String cle) {
        if (cle.equals(DeliberationForm.EPCI)) {
            return null;
        }
        return referentiel.communes(perimetre).stream()
                .filter(commune -> String.valueOf(commune.id()).equals(cle))
                .findFirst()
                .orElseThrow(() -> new RefusDeSaisie("collectivites", "convention.communeInconnue"))
                .id();
    }

    private Deliberation deliberation(Perimetre perimetre, long id) {
        return deliberations
                .findByConventionIdAndId(perimetre.conventionId(), id)
                .orElseThrow(() -> new Introuvable("délibération " + id));
    }
}

package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Jeton;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.OuvertAuxMembres;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The agendas that read the calendar by a secret address. A secret is shown once and never stored; who reads with it sees what
 * its owner may see on that day, and nothing once the account, the membership or the secret has ended.
 */
@Service
@Transactional
public class Abonnements {

    static final int MAXIMUM = 20;

    /** What a secret looks like: 256 bits in base 64. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final JdbcClient base;
    private final Comptes comptes;
    private final AnnuaireConventions conventions;
    private final Clock horloge;

    Abonnements(JdbcClient base, Comptes comptes, AnnuaireConventions conventions, Clock horloge) {
        this.base = base;
        this.comptes = comptes;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    /**
     * One's own agenda.
     *
     * @param depuisLe when its present secret was made
     */
    record Abonnement(long id, String nom, String parametres, OffsetDateTime depuisLe) {}

    /** What a secret opens. */
    record Ouverture(Perimetre perimetre, Choix choix, String nom) {}

    private record Ligne(String slug, long compteId, String nom, String parametres) {}

    /** The person's own agendas in this convention, the newest first. */
    @Transactional(readOnly = true)
    List<Abonnement> lister(Perimetre perimetre) {
        return base.sql("select id, nom, parametres, coalesce(renouvele_le, cree_le) depuis_le from abonnement "
                        + "where convention_id = ? and compte_id = ? and revoque_le is null order by id desc")
                .params(perimetre.conventionId(), perimetre.compteId())
                .query(Abonnement.class)
                .list();
    }

    /**
     * Makes an agenda.
     *
     * @param parametres a query string of the calendar; it is read again, never kept as it came
     * @return the path of its address, which is shown once
     * @throws ActeImpossible when the person has too many
     */
    @OuvertAuxMembres
    public String creer(Perimetre perimetre, String nom, String parametres) {
        Jeton jeton = Jeton.nouveau();
        int lignes = base.sql("insert into abonnement (convention_id, compte_id, nom, parametres, empreinte, cree_le) "
                        + "select :convention, :compte, :nom, :parametres, :empreinte, :maintenant "
                        + "where (select count(*) from abonnement where convention_id = :convention "
                        + "and compte_id = :compte and revoque_le is null) < " + MAXIMUM)
                .param("convention", perimetre.conventionId())
                .param("compte", perimetre.compteId())
                .param("nom", nom)
                .param("parametres", Choix.lire(parametres).parametres())
                .param("empreinte", jeton.empreinte())
                .param("maintenant", maintenant())
                .update();
        if (lignes == 0) {
            throw new ActeImpossible("calendrier.agenda.trop", MAXIMUM);
        }
        return chemin(jeton);
    }

    /** Gives an agenda another secret: the former address answers no more. */
    @OuvertAuxMembres
    public String renouveler(Perimetre perimetre, long id) {
        Jeton jeton = Jeton.nouveau();
        exiger(
                id,
                base.sql("update abonnement set empreinte = ?, renouvele_le = ? "
                                + "where convention_id = ? and compte_id = ? and id = ? and revoque_le is null")
                        .params(jeton.empreinte(), maintenant(), perimetre.conventionId(), perimetre.compteId(), id)
                        .update());
        return chemin(jeton);
    }

    /** Its address answers no more. */
    @OuvertAuxMembres
    public void revoquer(Perimetre perimetre, long id) {
        exiger(
                id,
                base.sql("update abonnement set revoque_le = ? "
                                + "where convention_id = ? and compte_id = ? and id = ? and revoque_le is null")
                        .params(maintenant(), perimetre.conventionId(), perimetre.compteId(), id)
                        .update());
    }

    /** What a secret opens today; nothing when it is unknown or revoked, or when its owner has no access any more. */
    @Transactional(readOnly = true)
    Optional<Ouverture> ouvrir(@Nullable String secret) {
        if (secret == null || !SECRET.matcher(secret).matches()) {
            return Optional.empty();
        }
        return base.sql("select c.slug, a.compte_id, a.nom, a.parametres from abonnement a "
                        + "join convention c on c.id = a.convention_id where a.empreinte = ? and a.revoque_le is null")
                .param(new Jeton(secret).empreinte())
                .query(Ligne.class)
                .optional()
                .flatMap(this::ouverture);
    }

    private Optional<Ouverture> ouverture(Ligne ligne) {
        return comptes.titulaire(ligne.compteId())
                .flatMap(titulaire -> conventions.parSlug(ligne.slug()).flatMap(titulaire::dans))
                .map(perimetre -> new Ouverture(perimetre, Choix.lire(ligne.parametres()), ligne.nom()));
    }

    private static void exiger(long id, int lignes) {
        if (lignes == 0) {
            throw new Introuvable("abonnement " + id);
        }
    }

    private static String chemin(Jeton jeton) {
        return "/agendas/" + jeton.valeur() + ".ics";
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}

package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of accounts. */
@Service
@Transactional
public class Comptes {

    private final CompteRepository comptes;
    private final MotsDePasse motsDePasse;
    private final Visiteurs visiteurs;
    private final AnnuaireConventions conventions;
    private final Clock horloge;

    Comptes(
            CompteRepository comptes,
            MotsDePasse motsDePasse,
            Visiteurs visiteurs,
            AnnuaireConventions conventions,
            Clock horloge) {
        this.comptes = comptes;
        this.visiteurs = visiteurs;
        this.conventions = conventions;
        this.motsDePasse = motsDePasse;
        this.horloge = horloge;
    }

    /** An open account to sign in with; a closed one is as unknown. */
    @Transactional(readOnly = true)
    public Optional<ComptePrincipal> pourConnexion(String courriel) {
        return comptes.findByCourriel(Compte.normaliser(courriel))
                .filter(Compte::estOuvert)
                .map(ComptePrincipal::de);
    }

    /** An open account whose holder proved otherwise than by a password who they are; a closed one is as unknown. */
    @Transactional(readOnly = true)
    public Optional<ComptePrincipal> pourConnexion(long compteId) {
        return comptes.findById(compteId).filter(Compte::estOuvert).map(ComptePrincipal::de);
    }

    /** The holder of an account, with their present memberships; a closed one is as unknown. */
    @Transactional(readOnly = true)
    public Optional<Visiteur> titulaire(long compteId) {
        return visiteurs.ouvert(compteId);
    }

    public void noterConnexion(long compteId) {
        comptes.noterConnexion(compteId, horloge.instant());
    }

    /** When this person signed in the time before; null when this is their first visit. */
    @Transactional(readOnly = true)
    public @Nullable Instant visitePrecedente(long compteId) {
        return comptes.visitePrecedente(compteId);
    }

    /**
     * The first page of a signed-in person: the dashboard of their convention when they have one, of the only
     * convention for an administrateur, the list of accounts or the home of the portal otherwise.
     */
    @Transactional(readOnly = true)
    public String accueil(long compteId) {
        Visiteur visiteur = visiteurs.ouvert(compteId).orElseThrow();
        List<Perimetre> perimetres = conventions.toutes().stream()
                .flatMap(convention -> visiteur.dans(convention).stream())
                .toList();
        if (perimetres.size() == 1) {
            return perimetres.get(0).chemin("/tableau-de-bord");
        }
        boolean partenaire = !perimetres.isEmpty() && perimetres.stream().allMatch(Perimetre::estPartenaire);
        if (partenaire) {
            return "/mes-dossiers";
        }
        return perimetres.isEmpty() ? "/" : "/mes-conventions";
    }

    @Transactional(readOnly = true)
    public boolean aucun() {
        return comptes.count() == 0;
    }

    /** Opens an account without invitation: first administrateur of an empty base, demonstration. */
    public long ouvrir(String courriel, String nom, String motDePasse, boolean administrateur) {
        Compte compte = new Compte(
                courriel,
                nom,
                motsDePasse.empreinte(motDePasse, courriel, "motDePasse"),
                administrateur,
                horloge.instant());
        return comptes.save(compte).id();
    }

    /** Gives an account a membership, in the transaction of whoever may: demonstration, tests. */
    public void adherer(long compteId, long conventionId, Droit droit) {
        comptes.findById(compteId).orElseThrow().adherer(new Offre(conventionId, droit, null));
    }

    /** Every account of the portal. */
    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public List<CompteLu> tous() {
        return visiteurs.tous();
    }
}

package fr.paysdesalers.pvd.compte;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The account of a person. The password is kept as an Argon2id hash; a closed account keeps its history. */
@Entity
class Compte {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String courriel;
    private String nom;
    private String motDePasse;
    private boolean administrateur;
    private Instant creeLe;
    private @Nullable Instant fermeLe;
    private @Nullable Instant oublieLe;
    private @Nullable Instant derniereConnexionLe;
    private @Nullable Instant connexionPrecedenteLe;

    @Version
    private long version;

    @OneToMany(mappedBy = "compte", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Adhesion> adhesions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Compte() {}

    Compte(String courriel, String nom, String empreinte, boolean administrateur, Instant creeLe) {
        this.courriel = normaliser(courriel);
        this.nom = nom;
        this.motDePasse = empreinte;
        this.administrateur = administrateur;
        this.creeLe = creeLe;
    }

    /** The form under which an address is kept and looked for. */
    static String normaliser(String courriel) {
        return courriel.strip().toLowerCase(Locale.ROOT);
    }

    /** In a convention with these rights; one membership for each, taken up again when it had ended. */
    void adherer(Offre offre) {
        adhesions.stream()
                .filter(adhesion -> adhesion.estDans(offre.conventionId()))
                .findFirst()
                .ifPresentOrElse(adhesion -> adhesion.reprendre(offre), () -> adhesions.add(new Adhesion(this, offre)));
    }

    void changerDAdresse(String nouvelle) {
        courriel = normaliser(nouvelle);
    }

    void changerDeMotDePasse(String empreinte) {
        motDePasse = empreinte;
    }

    void fermer(Instant instant) {
        if (fermeLe == null) {
            fermeLe = instant;
        }
    }

    void rouvrir() {
        fermeLe = null;
    }

    boolean estOuvert() {
        return fermeLe == null;
    }

    /** It has lost its name, for ever. */
    boolean estOublie() {
        return oublieLe != null;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String courriel() {
        return courriel;
    }

    String nom() {
        return nom;
    }

    String motDePasse() {
        return motDePasse;
    }

    void nommerAdministrateur() {
        administrateur = true;
    }

    void retirerLeTitre() {
        administrateur = false;
    }

    boolean estAdministrateur() {
        return administrateur;
    }
}

package fr.paysdesalers.pvd.convention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A change of a convention after its signature: prepared, then signed. What it changes counts once it is signed. */
@Entity
@Audited
class Avenant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private int numero;
    private String objet;
    private @Nullable LocalDate signeLe;

    @Column(name = "duree_initialisation_mois")
    private @Nullable Integer dureeMois;

    private @Nullable LocalDate finOrtLe;
    private @Nullable String perimetre;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Avenant() {}

    Avenant(long conventionId, AvenantForm contenu) {
        this.conventionId = conventionId;
        modifier(contenu);
    }

    final void modifier(AvenantForm contenu) {
        numero = Objects.requireNonNull(contenu.numero());
        objet = Objects.requireNonNull(contenu.objet());
        signeLe = contenu.signeLe();
        dureeMois = contenu.dureeMois();
        finOrtLe = contenu.finOrtLe();
        perimetre = contenu.perimetre();
    }

    boolean estSigne() {
        return signeLe != null;
    }

    long id() {
        return id == null ? 0 : id;
    }

    AvenantForm formulaire() {
        return new AvenantForm(version, numero, objet, signeLe, dureeMois, finOrtLe, perimetre);
    }
}

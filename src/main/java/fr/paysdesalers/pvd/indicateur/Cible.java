package fr.paysdesalers.pvd.indicateur;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** Where a place wants to go, from one of its measures: compared with that source only, never with another. */
@Entity
@Audited
class Cible {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long indicateurId;
    private long departId;
    private Valeur valeur;
    private int annee;
    private @Nullable String commentaire;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Cible() {}

    Cible(long conventionId, long indicateurId, CibleForm contenu) {
        this.conventionId = conventionId;
        this.indicateurId = indicateurId;
        modifier(contenu);
    }

    final void modifier(CibleForm contenu) {
        departId = Objects.requireNonNull(contenu.departId());
        valeur = Objects.requireNonNull(contenu.valeur());
        annee = Objects.requireNonNull(contenu.annee());
        commentaire = contenu.commentaire();
    }

    CibleForm formulaire() {
        return new CibleForm(version, departId, valeur, annee, commentaire);
    }
}

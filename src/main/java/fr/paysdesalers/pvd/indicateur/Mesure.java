package fr.paysdesalers.pvd.indicateur;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Objects;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What a source says of an indicator, for a place and a year. */
@Entity
@Audited
class Mesure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long indicateurId;
    private @Nullable Long communeId;
    private @Nullable String secteur;
    private int annee;
    private @Nullable Valeur valeur;

    @Enumerated(EnumType.STRING)
    private EtatMesure etat;

    private String source;
    private int millesime;
    private @Nullable String commentaire;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Mesure() {}

    Mesure(long conventionId, long indicateurId, MesureForm contenu) {
        this.conventionId = conventionId;
        this.indicateurId = indicateurId;
        modifier(contenu);
    }

    final void modifier(MesureForm contenu) {
        communeId = contenu.communeId();
        secteur = contenu.secteur();
        annee = Objects.requireNonNull(contenu.annee());
        valeur = contenu.valeur();
        etat = Objects.requireNonNull(contenu.etat());
        source = Objects.requireNonNull(contenu.source());
        millesime = Objects.requireNonNull(contenu.millesime());
        commentaire = contenu.commentaire();
    }

    boolean estSecrete() {
        return etat == EtatMesure.SECRET;
    }

    int annee() {
        return annee;
    }

    MesureForm formulaire() {
        return new MesureForm(version, communeId, secteur, annee, valeur, etat, source, millesime, commentaire);
    }
}

package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** A planned cost of an action: euros HT, for a year and a poste. */
@Entity
@Audited
class Depense {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;

    @Enumerated(EnumType.STRING)
    private Poste poste;

    @Enumerated(EnumType.STRING)
    private NatureDepense nature;

    private String libelle;
    private int annee;
    private Montant montantHt;
    private Taux tauxTva;
    private boolean eligible;
    private @Nullable String tranche;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Depense() {}

    Depense(long conventionId, long actionId, ContenuDepense contenu) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        ecrire(contenu);
    }

    void modifier(ContenuDepense contenu) {
        ecrire(contenu);
    }

    private void ecrire(ContenuDepense contenu) {
        poste = contenu.poste();
        nature = contenu.nature();
        libelle = contenu.libelle();
        annee = contenu.annee();
        montantHt = contenu.montantHt();
        tauxTva = contenu.tauxTva();
        eligible = contenu.eligible();
        tranche = contenu.tranche();
    }

    ContenuDepense contenu() {
        return new ContenuDepense(poste, nature, libelle, annee, montantHt, tauxTva, eligible, tranche);
    }

    long version() {
        return version;
    }
}

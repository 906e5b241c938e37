package fr.paysdesalers.pvd.financement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;

/** What holds for the whole plan of an action: its base, its FCTVA, the days of its publicity. */
@Entity
@Audited
class CadreDuPlan {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long conventionId;
    private long actionId;

    @Enumerated(EnumType.STRING)
    private BaseDuPlan base;

    private boolean fctva;

    @Enumerated(EnumType.STRING)
    private @Nullable ChefDeFile chefDeFile;

    private @Nullable LocalDate miseEnLigneLe;
    private @Nullable LocalDate afficheeLe;
    private @Nullable LocalDate plaqueLe;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected CadreDuPlan() {}

    CadreDuPlan(long conventionId, long actionId, CadreForm contenu) {
        this.conventionId = conventionId;
        this.actionId = actionId;
        modifier(contenu);
    }

    final void modifier(CadreForm contenu) {
        base = contenu.baseChoisie();
        fctva = Boolean.TRUE.equals(contenu.fctva());
        chefDeFile = contenu.chefDeFile();
        miseEnLigneLe = contenu.miseEnLigneLe();
        afficheeLe = contenu.afficheeLe();
        plaqueLe = contenu.plaqueLe();
    }

    CadreForm formulaire() {
        return new CadreForm(version, base, fctva, chefDeFile, miseEnLigneLe, afficheeLe, plaqueLe);
    }
}

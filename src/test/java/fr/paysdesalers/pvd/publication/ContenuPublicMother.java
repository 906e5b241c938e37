package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.publication.ContenuPublic.Calendrier;
import fr.paysdesalers.pvd.publication.ContenuPublic.Commune;
import fr.paysdesalers.pvd.publication.ContenuPublic.Ligne;
import fr.paysdesalers.pvd.publication.ContenuPublic.Photo;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Contents that the public might read. */
final class ContenuPublicMother {

    static final Calendrier CALENDRIER =
            new Calendrier(LocalDate.of(2026, 1, 5), LocalDate.of(2027, 5, 31), LocalDate.of(2026, 2, 2), null);

    private ContenuPublicMother() {}

    static ContenuPublic de(Statut statut, Calendrier calendrier) {
        return de(statut, calendrier, Montant.de("500000"), lignes());
    }

    static ContenuPublic de(Statut statut, Calendrier calendrier, @Nullable Montant cout, List<Ligne> lignes) {
        return new ContenuPublic(
                "A1",
                "Halle « d’en bas », 1re tranche",
                2,
                "Une halle pour le marché.",
                statut,
                List.of(new Commune("15153", "Pleaux"), new Commune("15175", "Saint-Cernin")),
                "Commune de Pleaux",
                calendrier,
                BaseDuPlan.HT,
                cout,
                lignes,
                List.of(new Photo(12, 1, MomentPhoto.AVANT, "La place avant")));
    }

    static List<Ligne> lignes() {
        return List.of(
                new Ligne(GroupeDuPlan.ETAT, "Préfecture", "DETR", Certitude.ACQUIS, Montant.de("150000.10")),
                new Ligne(GroupeDuPlan.REGION, "Région", null, Certitude.DEMANDE, Montant.de("100000")),
                new Ligne(GroupeDuPlan.FONDS_PROPRES, null, null, Certitude.ACQUIS, Montant.de("100000")));
    }
}

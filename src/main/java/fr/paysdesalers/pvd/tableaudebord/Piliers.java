package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.Pilier;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.ingenierie.ComptesDIngenierie;
import fr.paysdesalers.pvd.ingenierie.ComptesDIngenierie.Comptes;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pillars of the support of the State, each with what the portal knows of it. */
@Component
class Piliers {

    private static final String INGENIERIE = "/financements/ingenierie";

    private final Conventions conventions;
    private final PlansDeFinancement plans;
    private final ComptesDIngenierie comptes;
    private final Libelles libelles;

    Piliers(Conventions conventions, PlansDeFinancement plans, ComptesDIngenierie comptes, Libelles libelles) {
        this.conventions = conventions;
        this.plans = plans;
        this.comptes = comptes;
        this.libelles = libelles;
    }

    /** A pillar; the last three are null when the portal knows nothing that this person may read. */
    public record PilierVu(
            String nom,
            String description,
            @Nullable String fait,
            @Nullable String lien,
            @Nullable String href) {}

    /** Partners read the money that they see; the network and the engineering are pages of the team. */
    List<PilierVu> de(Perimetre perimetre) {
        Collection<Bilan> bilans = plans.bilans(perimetre).values();
        Comptes lus = perimetre.voitInterne() ? comptes.de(perimetre) : null;
        return conventions.piliers(perimetre.conventionId()).stream()
                .map(pilier -> vu(perimetre, pilier, bilans, lus))
                .toList();
    }

    /** A territory names its pillars as it likes: their rank is that of the programme. */
    private PilierVu vu(Perimetre perimetre, Pilier pilier, Collection<Bilan> bilans, @Nullable Comptes lus) {
        if (pilier.rang() == 2) {
            return vu(
                    pilier,
                    libelles.texte(
                            "tableaudebord.pilier.financements",
                            Montant.somme(bilans.stream().map(Bilan::acquis)),
                            bilans.size()),
                    libelles.texte("tableaudebord.pilier.financements.lien"),
                    perimetre.chemin("/financements"));
        }
        if (lus != null && pilier.rang() == 1) {
            return vu(
                    pilier,
                    libelles.texte("tableaudebord.pilier.reseau", lus.passees(), lus.aVenir()),
                    libelles.texte("tableaudebord.pilier.reseau.lien"),
                    perimetre.chemin(INGENIERIE + "#reseau"));
        }
        if (lus != null && pilier.rang() == 3) {
            return vu(
                    pilier,
                    libelles.texte("tableaudebord.pilier.ingenierie", lus.aides()),
                    libelles.texte("tableaudebord.pilier.ingenierie.lien"),
                    perimetre.chemin(INGENIERIE));
        }
        return new PilierVu(pilier.nom(), pilier.description(), null, null, null);
    }

    private static PilierVu vu(Pilier pilier, String fait, String lien, String href) {
        return new PilierVu(pilier.nom(), pilier.description(), fait, lien, href);
    }
}

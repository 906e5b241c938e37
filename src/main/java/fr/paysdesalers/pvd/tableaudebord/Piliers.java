package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.ingenierie.ComptesDIngenierie;
import fr.paysdesalers.pvd.ingenierie.ComptesDIngenierie.Comptes;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.Presentation.PilierPresente;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Argent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The pillars of the support of the State, each with what the portal knows of it. */
@Component
class Piliers {

    private static final String INGENIERIE = "/financements/ingenierie";

    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final BlocsDuTableau blocs;
    private final ComptesDIngenierie comptes;
    private final Libelles libelles;

    Piliers(
            ListeActions liste,
            PlansDeFinancement plans,
            BlocsDuTableau blocs,
            ComptesDIngenierie comptes,
            Libelles libelles) {
        this.liste = liste;
        this.blocs = blocs;
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

    /**
     * Partners read the money that they see; the network and the engineering are pages of the team.
     *
     * @param presentes in the order of the programme: a territory names its pillars as it likes
     */
    List<PilierVu> de(Perimetre perimetre, List<PilierPresente> presentes) {
        Comptes lus = perimetre.voitInterne() ? comptes.de(perimetre) : null;
        List<PilierVu> vus = new ArrayList<>();
        for (PilierPresente pilier : presentes) {
            vus.add(vu(perimetre, pilier, vus.size() + 1, lus));
        }
        return vus;
    }

    private PilierVu vu(Perimetre perimetre, PilierPresente pilier, int rang, @Nullable Comptes lus) {
        if (rang == 2) {
            return vu(pilier, argent(perimetre), "tableaudebord.pilier.financements.lien", perimetre, "/financements");
        }
        if (lus != null && rang == 1) {
            return vu(
                    pilier,
                    libelles.texte("tableaudebord.pilier.reseau", lus.passees(), lus.aVenir()),
                    "tableaudebord.pilier.reseau.lien",
                    perimetre,
                    INGENIERIE + "#reseau");
        }
        if (lus != null && rang == 3) {
            return vu(
                    pilier,
                    libelles.texte("tableaudebord.pilier.ingenierie", lus.aides()),
                    "tableaudebord.pilier.ingenierie.lien",
                    perimetre,
                    INGENIERIE);
        }
        return new PilierVu(pilier.nom(), pilier.description(), null, null, null);
    }

    /** The same figure as on the dashboard. */
    private String argent(Perimetre perimetre) {
        Argent argent = blocs.argent(perimetre, liste.toutes(perimetre), plans.bilans(perimetre));
        return libelles.texte(
                "tableaudebord.pilier.financements", argent.total().bilan().acquis());
    }

    private PilierVu vu(PilierPresente pilier, String fait, String lien, Perimetre perimetre, String suite) {
        return new PilierVu(pilier.nom(), pilier.description(), fait, libelles.texte(lien), perimetre.chemin(suite));
    }
}

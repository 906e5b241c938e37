package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.portefeuille.DocumentsDeFiche.DocumentsVus;
import fr.paysdesalers.pvd.portefeuille.FilsDeSuivi.Fil;
import fr.paysdesalers.pvd.portefeuille.VuesDePlan.LigneVue;
import fr.paysdesalers.pvd.portefeuille.VuesDePlan.PlanVu;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections of a sheet that gather over time: the notes, the documents. */
@Component
class SectionsDeFiche {

    private final FilsDeSuivi fils;
    private final DocumentsDeFiche documents;

    SectionsDeFiche(FilsDeSuivi fils, DocumentsDeFiche documents) {
        this.fils = fils;
        this.documents = documents;
    }

    Fil suivi(Perimetre perimetre, FicheLue fiche, @Nullable String genre) {
        return fils.de(perimetre, fiche, genre);
    }

    /** The documents, by the milestones and the funding lines that this sheet shows. */
    DocumentsVus documents(Perimetre perimetre, FicheLue fiche, List<JalonLu> jalons, PlanVu plan) {
        return documents.de(
                perimetre,
                fiche,
                jalons,
                plan.groupes().stream()
                        .flatMap(groupe -> groupe.lignes().stream())
                        .map(LigneVue::ligne)
                        .toList());
    }
}

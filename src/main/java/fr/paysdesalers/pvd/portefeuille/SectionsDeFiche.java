package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.financement.PlansAnnuels;
import fr.paysdesalers.pvd.portefeuille.DocumentsDeFiche.DocumentsVus;
import fr.paysdesalers.pvd.portefeuille.FilsDeSuivi.Fil;
import fr.paysdesalers.pvd.portefeuille.VuesDePlan.LigneVue;
import fr.paysdesalers.pvd.portefeuille.VuesDePlan.PlanVu;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections of a sheet that gather over time: the plan by year, the notes, the documents. */
@Component
class SectionsDeFiche {

    private final FilsDeSuivi fils;
    private final DocumentsDeFiche documents;
    private final PlansAnnuels plans;
    private final Libelles libelles;

    SectionsDeFiche(FilsDeSuivi fils, DocumentsDeFiche documents, PlansAnnuels plans, Libelles libelles) {
        this.fils = fils;
        this.documents = documents;
        this.plans = plans;
        this.libelles = libelles;
    }

    Fil suivi(Perimetre perimetre, FicheLue fiche, @Nullable String genre) {
        return fils.de(perimetre, fiche, genre);
    }

    /** The plan that this sheet shows, by year. */
    GrilleAnnuelle annees(Perimetre perimetre, FicheLue fiche, PlanVu plan) {
        List<LigneVue> lignes = plan.groupes().stream()
                .flatMap(groupe -> groupe.lignes().stream())
                .toList();
        return GrilleAnnuelle.de(
                plans.plan(
                        perimetre,
                        fiche.id(),
                        plan.depenses(),
                        lignes.stream().map(LigneVue::ligne).toList(),
                        lignes.stream()
                                .collect(Collectors.toMap(vue -> vue.ligne().id(), LigneVue::versements)),
                        plan.examen().cout().base()),
                libelles);
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

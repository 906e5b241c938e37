package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.SyntheseDeDossiers;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossierVu;
import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a partner over all its conventions: as many statements for thirty conventions as for two. */
@Service
@Transactional(readOnly = true)
class DossiersPartages {

    private final AnnuaireConventions conventions;
    private final PlansDeFinancement plans;
    private final Libelles libelles;

    DossiersPartages(AnnuaireConventions conventions, PlansDeFinancement plans, Libelles libelles) {
        this.conventions = conventions;
        this.plans = plans;
        this.libelles = libelles;
    }

    /** A convention where the person is a partner. */
    record Participation(RepereConvention convention, Perimetre perimetre) {}

    /** The files of a convention that answer, added up; {@code href} is where one reads what they wait for. */
    public record Ensemble(String nom, String slug, String href, SyntheseDeDossiers synthese) {}

    /** What answers, whole: pages are cut from it. */
    record Reponse(SyntheseDeDossiers synthese, List<Ensemble> ensembles, List<DossierVu> dossiers) {}

    List<Participation> participations(Visiteur visiteur) {
        return conventions.toutes().stream()
                .flatMap(convention -> visiteur.dans(convention).stream()
                        .filter(Perimetre::estPartenaire)
                        .map(perimetre -> new Participation(convention, perimetre)))
                .toList();
    }

    Reponse de(List<Participation> participations, CriteresDeDossiers criteres) {
        List<Participation> demandees = participations.stream()
                .filter(une -> criteres.retient(une.convention().slug()))
                .toList();
        Map<Long, List<LigneDeFinancement>> lignes =
                plans.dossiers(demandees.stream().map(Participation::perimetre).toList()).stream()
                        .collect(Collectors.groupingBy(LigneDeFinancement::conventionId));
        Map<Participation, List<LigneDeFinancement>> retenues = demandees.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        une -> lignes.getOrDefault(une.convention().id(), List.of()).stream()
                                .filter(ligne ->
                                        criteres.retient(ligne, une.convention().nom()))
                                .toList()));
        return new Reponse(
                SyntheseDeDossiers.de(
                        retenues.values().stream().flatMap(List::stream).toList()),
                demandees.stream()
                        .map(une -> ensemble(une, retenues.getOrDefault(une, List.of())))
                        .toList(),
                demandees.stream()
                        .flatMap(une -> vus(une, retenues.getOrDefault(une, List.of())))
                        .toList());
    }

    private static Ensemble ensemble(Participation une, List<LigneDeFinancement> lignes) {
        return new Ensemble(
                une.convention().nom(),
                une.convention().slug(),
                une.perimetre()
                        .chemin("/financements/partenaires/" + une.perimetre().partenaireId()),
                SyntheseDeDossiers.de(lignes));
    }

    private Stream<DossierVu> vus(Participation une, List<LigneDeFinancement> lignes) {
        return lignes.stream()
                .map(ligne -> new DossierVu(
                        ligne,
                        VuesDeDossiers.href(une.perimetre(), ligne),
                        libelles.de(ligne.etat()),
                        null,
                        une.convention().nom()));
    }
}

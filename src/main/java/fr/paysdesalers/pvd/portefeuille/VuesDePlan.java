package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.confirmation.Avis;
import fr.paysdesalers.pvd.confirmation.AvisVu;
import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.GroupeDuPlan;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PieceLue;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.VersementLu;
import fr.paysdesalers.pvd.regle.ExamenVu;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the plan de financement of an action ready to show. */
@Component
class VuesDePlan {

    private final PlansDeFinancement plans;
    private final Examens examens;
    private final Avis avis;
    private final Libelles libelles;

    VuesDePlan(PlansDeFinancement plans, Examens examens, Avis avis, Libelles libelles) {
        this.avis = avis;
        this.plans = plans;
        this.examens = examens;
        this.libelles = libelles;
    }

    /** The plan of an action. */
    public record PlanVu(
            List<DepenseLue> depenses,
            List<GroupeVu> groupes,
            Bilan bilan,
            BarreArgent barre,
            ExamenVu examen,
            List<TrancheVue> tranches) {

        public boolean estVide() {
            return depenses.isEmpty() && groupes.isEmpty();
        }
    }

    /** A phase of the operation with its own plan. */
    public record TrancheVue(String nom, Bilan bilan) {}

    /** The lines of a kind of funder. */
    public record GroupeVu(String titre, List<LigneVue> lignes) {}

    /** A line with its payments, and the passages that may be recorded. */
    public record LigneVue(
            LigneDeFinancement ligne,
            String nature,
            String etat,
            List<VersementLu> versements,
            List<PieceLue> pieces,
            List<Option> passages,
            boolean versable,
            @Nullable AvisVu avis) {

        public long piecesRemises() {
            return pieces.stream().filter(PieceLue::estFournie).count();
        }
    }

    PlanVu plan(Perimetre perimetre, long actionId) {
        ExamenVu examen = examens.examen(perimetre, actionId);
        List<DepenseLue> depenses = examen.depenses();
        List<LigneDeFinancement> lignes = plans.lignes(perimetre, actionId);
        Map<Long, List<VersementLu>> versements = plans.versements(perimetre, actionId).stream()
                .collect(Collectors.groupingBy(VersementLu::financementId));
        Map<Long, List<PieceLue>> attendues =
                examen.pieces().stream().collect(Collectors.groupingBy(PieceLue::financementId));
        Map<Long, AvisVu> dits = avis.deLAction(perimetre, actionId, lignes);
        Map<GroupeDuPlan, List<LigneVue>> groupes = lignes.stream()
                .collect(Collectors.groupingBy(
                        GroupeDuPlan::de,
                        TreeMap::new,
                        Collectors.mapping(
                                ligne -> vue(
                                        ligne,
                                        versements.getOrDefault(ligne.id(), List.of()),
                                        attendues.getOrDefault(ligne.id(), List.of()),
                                        perimetre.tientLesComptes(),
                                        dits.get(ligne.id())),
                                Collectors.toList())));
        Bilan bilan = bilan(examen.cout().base(), depenses, lignes);
        return new PlanVu(
                depenses,
                groupes.entrySet().stream()
                        .map(groupe -> new GroupeVu(libelles.de(groupe.getKey()), groupe.getValue()))
                        .toList(),
                bilan,
                BarreArgent.de(bilan, libelles),
                examen,
                tranches(examen.cout().base(), depenses, lignes));
    }

    /** The plan of each phase, by name; what is of no phase is apart when there are some. */
    private List<TrancheVue> tranches(BaseDuPlan base, List<DepenseLue> depenses, List<LigneDeFinancement> lignes) {
        Set<String> noms = new TreeSet<>();
        depenses.stream().map(DepenseLue::tranche).filter(Objects::nonNull).forEach(noms::add);
        lignes.stream()
                .map(LigneDeFinancement::tranche)
                .filter(Objects::nonNull)
                .forEach(noms::add);
        if (noms.isEmpty()) {
            return List.of();
        }
        List<TrancheVue> tranches = new ArrayList<>();
        for (String nom : noms) {
            tranches.add(tranche(nom, nom, base, depenses, lignes));
        }
        TrancheVue reste = tranche(libelles.texte("portefeuille.tranches.reste"), null, base, depenses, lignes);
        if (!reste.bilan().estVide()) {
            tranches.add(reste);
        }
        return tranches;
    }

    private static TrancheVue tranche(
            String titre,
            @Nullable String nom,
            BaseDuPlan base,
            List<DepenseLue> depenses,
            List<LigneDeFinancement> lignes) {
        return new TrancheVue(
                titre,
                bilan(
                        base,
                        depenses.stream()
                                .filter(depense -> Objects.equals(depense.tranche(), nom))
                                .toList(),
                        lignes.stream()
                                .filter(ligne -> Objects.equals(ligne.tranche(), nom))
                                .toList()));
    }

    private LigneVue vue(
            LigneDeFinancement ligne,
            List<VersementLu> versements,
            List<PieceLue> attendues,
            boolean comptable,
            @Nullable AvisVu dit) {
        List<Option> passages = comptable
                ? ligne.etat().suites(ligne.nature()).stream()
                        .map(suite -> new Option(suite.name(), etat(ligne, suite)))
                        .toList()
                : List.of();
        boolean versable =
                comptable && ligne.nature().aUnFinanceur() && ligne.etat().paie();
        return new LigneVue(
                ligne,
                libelles.de(ligne.nature()),
                etat(ligne, ligne.etat()),
                versements,
                attendues,
                passages,
                versable,
                dit);
    }

    /** Own money is not granted: it is voted. */
    private String etat(LigneDeFinancement ligne, EtatFinancement etat) {
        return !ligne.nature().aUnFinanceur() && etat == EtatFinancement.ACCORDE
                ? libelles.texte("financement.etat.votes")
                : libelles.de(etat);
    }

    /** The same figures as {@code PlansDeFinancement.bilans}, from the lines that are shown. */
    private static Bilan bilan(BaseDuPlan base, List<DepenseLue> depenses, List<LigneDeFinancement> lignes) {
        Bilan bilan = new Bilan(
                depenses.isEmpty() ? null : Montant.somme(depenses.stream().map(depense -> depense.montant(base))),
                somme(lignes, Certitude.ACQUIS, LigneDeFinancement::obtenu),
                somme(lignes, Certitude.DEMANDE, LigneDeFinancement::demande),
                somme(lignes, Certitude.A_TROUVER, LigneDeFinancement::prevu),
                Montant.ZERO,
                Montant.somme(lignes.stream().flatMap(ligne -> Stream.ofNullable(ligne.resteAEncaisser()))),
                Montant.somme(lignes.stream().map(LigneDeFinancement::verse)));
        return bilan.avecFondsPropres(bilan.planifie().moins(planifie(externes(lignes))));
    }

    private static Montant planifie(List<LigneDeFinancement> lignes) {
        return somme(lignes, Certitude.ACQUIS, LigneDeFinancement::obtenu)
                .plus(somme(lignes, Certitude.DEMANDE, LigneDeFinancement::demande))
                .plus(somme(lignes, Certitude.A_TROUVER, LigneDeFinancement::prevu));
    }

    private static List<LigneDeFinancement> externes(List<LigneDeFinancement> lignes) {
        return lignes.stream().filter(ligne -> ligne.nature().aUnFinanceur()).toList();
    }

    private static Montant somme(
            List<LigneDeFinancement> lignes,
            Certitude certitude,
            Function<LigneDeFinancement, @Nullable Montant> montant) {
        return Montant.somme(lignes.stream()
                .filter(ligne -> ligne.etat().certitude() == certitude)
                .flatMap(ligne -> Stream.ofNullable(montant.apply(ligne))));
    }
}

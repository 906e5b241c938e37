package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.BourgVu;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.CarteDesActions;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.CommuneVue;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Builds dashboards: a fixed number of statements, whatever the number of actions. */
@Service
@Transactional(readOnly = true)
class TableauxDeBord {

    private static final int HORIZON_JOURS = 60;

    private final Conventions conventions;
    private final Territoires territoires;
    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final BlocsDuTableau blocs;

    TableauxDeBord(
            Conventions conventions,
            Territoires territoires,
            ListeActions liste,
            PlansDeFinancement plans,
            BlocsDuTableau blocs) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.liste = liste;
        this.plans = plans;
        this.blocs = blocs;
    }

    TableauDeBord de(Perimetre perimetre) {
        Convention convention = conventions.convention(perimetre.conventionId());
        List<ActionResume> actions = liste.toutes(perimetre);
        Map<Long, Bilan> bilans = plans.bilans(perimetre);
        List<Commune> communes = territoires.communes(convention.territoireId());
        return new TableauDeBord(
                ordre(perimetre),
                blocs.bandeau(perimetre, convention),
                blocs.signaux(perimetre, actions),
                blocs.objectifs(perimetre, conventions.objectifs(perimetre.conventionId()), actions, bilans),
                blocs.argent(perimetre, actions, bilans),
                communes.stream()
                        .filter(Commune::bourgCentre)
                        .map(bourg -> bourg(perimetre, bourg, actions))
                        .toList(),
                new CarteDesActions(
                        blocs.carte(perimetre, convention, communes, actions),
                        communes.stream()
                                .map(commune -> bourg(perimetre, commune, actions))
                                .toList(),
                        perimetre.chemin("/territoire")),
                communes.stream()
                        .filter(commune -> Objects.equals(commune.codeInsee(), perimetre.codeInsee()))
                        .map(commune -> new CommuneVue(
                                bourg(perimetre, commune, actions), blocs.actions(perimetre, commune, actions)))
                        .findFirst()
                        .orElse(null),
                blocs.dates(perimetre, HORIZON_JOURS),
                HORIZON_JOURS);
    }

    /** The order of the parts: what each role looks for comes first. */
    private static List<String> ordre(Perimetre perimetre) {
        if (perimetre.role() == Role.ELU) {
            return List.of("commune", "objectifs", "argent", "bourgs", "dates", "nouveautes", "traiter");
        }
        return perimetre.estPartenaire()
                ? List.of("dossiers", "dates", "objectifs", "argent", "bourgs")
                : List.of("traiter", "dates", "nouveautes", "objectifs", "argent", "bourgs");
    }

    private static BourgVu bourg(Perimetre perimetre, Commune commune, List<ActionResume> actions) {
        List<ActionResume> siennes = actions.stream()
                .filter(action -> action.concerne(commune.codeInsee()))
                .toList();
        return new BourgVu(
                commune.nom(),
                Cartes.page(perimetre, commune),
                Territoire.nombre(commune.population()),
                siennes.size(),
                (int) siennes.stream()
                        .filter(action -> action.statut() == Statut.EN_COURS)
                        .count(),
                (int) siennes.stream().filter(action -> action.retard() != null).count(),
                perimetre.chemin("/actions")
                        + Criteres.commune(commune.codeInsee()).parametres());
    }
}

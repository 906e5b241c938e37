package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.indicateur.Figure;
import fr.paysdesalers.pvd.indicateur.FiguresDuPortail;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Euros programmed, granted and paid, and how many actions are on time: two statements, as the dashboard counts them. */
@Service
@Transactional(readOnly = true)
class FiguresDeLaConvention implements FiguresDuPortail {

    private final ListeActions liste;
    private final PlansDeFinancement plans;
    private final Libelles libelles;

    FiguresDeLaConvention(ListeActions liste, PlansDeFinancement plans, Libelles libelles) {
        this.liste = liste;
        this.plans = plans;
        this.libelles = libelles;
    }

    @Override
    public List<Figure> de(Perimetre perimetre) {
        List<ActionResume> actions = liste.toutes(perimetre);
        Total total = BlocsDuTableau.total(actions, plans.bilans(perimetre));
        String calcul = libelles.texte("tableaudebord.calcule-sur", total.chiffrees(), total.actions());
        String argent = perimetre.chemin("/financements");
        Bilan bilan = total.bilan();
        return List.of(
                new Figure(
                        libelles.texte("tableaudebord.figure.programme"),
                        total.chiffrees() == 0 ? "—" : String.valueOf(bilan.cout()),
                        calcul,
                        argent),
                new Figure(
                        libelles.texte("tableaudebord.figure.obtenu"),
                        bilan.acquis().toString(),
                        calcul,
                        argent),
                new Figure(
                        libelles.texte("tableaudebord.figure.verse"),
                        bilan.verse().toString(),
                        libelles.texte("tableaudebord.figure.verse.perimetre"),
                        argent),
                aLHeure(perimetre, actions));
    }

    private Figure aLHeure(Perimetre perimetre, List<ActionResume> actions) {
        List<ActionResume> ouvertes =
                actions.stream().filter(ActionResume::ouverte).toList();
        int enRetard = (int)
                ouvertes.stream().filter(action -> action.porte(Signal.RETARD)).count();
        return new Figure(
                libelles.texte("tableaudebord.figure.a-l-heure"),
                libelles.texte("tableaudebord.figure.sur", ouvertes.size() - enRetard, ouvertes.size()),
                libelles.texte("tableaudebord.figure.en-retard", enRetard),
                perimetre.chemin("/actions") + Criteres.signal(Signal.RETARD).parametres());
    }
}

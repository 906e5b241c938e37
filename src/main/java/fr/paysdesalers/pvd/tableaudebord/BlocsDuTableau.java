package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Agenda;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Argent;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.CarteObjectif;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Exemple;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Segment;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.SignalVu;
import fr.paysdesalers.pvd.territoire.Carte;
import fr.paysdesalers.pvd.territoire.Commune;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the parts of a dashboard from rows that are read already. */
@Component
class BlocsDuTableau {

    private final Bandeaux bandeaux;
    private final Signaux signaux;
    private final Agenda agenda;
    private final Cartes cartes;
    private final Libelles libelles;

    BlocsDuTableau(Bandeaux bandeaux, Signaux signaux, Agenda agenda, Cartes cartes, Libelles libelles) {
        this.bandeaux = bandeaux;
        this.signaux = signaux;
        this.agenda = agenda;
        this.cartes = cartes;
        this.libelles = libelles;
    }

    Bandeau bandeau(Perimetre perimetre, Convention convention) {
        return bandeaux.de(perimetre, convention);
    }

    List<Rendezvous> dates(Perimetre perimetre, int jours) {
        return agenda.prochains(perimetre, jours);
    }

    Carte carte(Perimetre perimetre, Convention convention, List<Commune> communes, List<ActionResume> actions) {
        return cartes.desActions(perimetre, convention.territoireId(), communes, actions);
    }

    List<SignalVu> signaux(Perimetre perimetre, List<ActionResume> actions) {
        return signaux.de(perimetre, actions);
    }

    /** The actions of a commune, with their statut. */
    List<Exemple> actions(Perimetre perimetre, Commune commune, List<ActionResume> actions) {
        return actions.stream()
                .filter(action -> action.concerne(commune.codeInsee()))
                .map(action -> new Exemple(
                        action.reference() + " " + action.nom(),
                        perimetre.chemin("/actions/" + action.reference()),
                        libelles.de(action.statut())))
                .toList();
    }

    List<CarteObjectif> objectifs(
            Perimetre perimetre, List<Objectif> objectifs, List<ActionResume> actions, Map<Long, Bilan> bilans) {
        return objectifs.stream()
                .map(objectif -> carte(
                        perimetre,
                        objectif,
                        actions.stream()
                                .filter(action -> action.objectifId() == objectif.id())
                                .toList(),
                        bilans))
                .toList();
    }

    private CarteObjectif carte(
            Perimetre perimetre, Objectif objectif, List<ActionResume> siennes, Map<Long, Bilan> bilans) {
        Total total = total(siennes, bilans);
        return new CarteObjectif(
                objectif.numero(),
                objectif.nom(),
                objectif.resume(),
                perimetre.chemin("/actions")
                        + Criteres.objectif(objectif.numero()).parametres(),
                siennes.size(),
                segments(siennes),
                libelles.texte("tableaudebord.objectif.pile", objectif.nom()),
                barre(total),
                calculeSur(total));
    }

    Argent argent(Perimetre perimetre, List<ActionResume> actions, Map<Long, Bilan> bilans) {
        Total total = total(actions, bilans);
        return new Argent(total, barre(total), calculeSur(total), perimetre.chemin("/financements"));
    }

    /** Abandoned actions are no more to be paid for: they are out of every total of money. */
    static Total total(List<ActionResume> actions, Map<Long, Bilan> bilans) {
        List<Bilan> comptes = actions.stream()
                .filter(action -> action.statut() != Statut.ABANDONNEE)
                .map(action -> bilans.getOrDefault(action.id(), Bilan.VIDE))
                .toList();
        return Total.de(comptes, comptes.size());
    }

    private BarreArgent barre(Total total) {
        return BarreArgent.de(total.bilan().acquis(), total.bilan().demande(), total.aTrouver(), libelles);
    }

    private String calculeSur(Total total) {
        return libelles.texte("tableaudebord.calcule-sur", total.chiffrees(), total.actions());
    }

    private List<Segment> segments(List<ActionResume> actions) {
        List<Segment> segments = new ArrayList<>();
        BigDecimal x = BigDecimal.ZERO;
        for (Statut statut : Statut.values()) {
            int nombre = (int)
                    actions.stream().filter(action -> action.statut() == statut).count();
            if (nombre > 0) {
                BigDecimal largeur = BigDecimal.valueOf(nombre * 100L)
                        .divide(BigDecimal.valueOf(actions.size()), 2, RoundingMode.HALF_UP);
                segments.add(new Segment(
                        statut.name(), x.toPlainString(), largeur.toPlainString(), libelles.de(statut), nombre));
                x = x.add(largeur);
            }
        }
        return segments;
    }
}

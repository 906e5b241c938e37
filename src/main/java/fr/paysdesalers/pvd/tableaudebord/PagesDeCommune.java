package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.indicateur.ChiffresMesures;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Agenda;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.tableaudebord.DeliberationsAttendues.Attente;
import fr.paysdesalers.pvd.tableaudebord.PageDeCommune.Chiffre;
import fr.paysdesalers.pvd.tableaudebord.PageDeCommune.Voisine;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Territoire;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of a commune; what the reader may not see is in none of its figures. */
@Service
@Transactional(readOnly = true)
class PagesDeCommune {

    private static final int HORIZON_JOURS = 90;

    private final EtatsDuTerritoire etats;
    private final Agenda agenda;
    private final DeliberationsAttendues deliberations;
    private final VuesDeCommune vues;
    private final ChiffresMesures mesures;

    PagesDeCommune(
            EtatsDuTerritoire etats,
            Agenda agenda,
            DeliberationsAttendues deliberations,
            VuesDeCommune vues,
            ChiffresMesures mesures) {
        this.mesures = mesures;
        this.etats = etats;
        this.agenda = agenda;
        this.deliberations = deliberations;
        this.vues = vues;
    }

    /**
     * The page of a commune of the territory.
     *
     * @throws Introuvable for any other
     */
    PageDeCommune de(Perimetre perimetre, String codeInsee) {
        EtatDuTerritoire etat = etats.de(perimetre);
        Commune commune = etat.commune(codeInsee).orElseThrow(() -> new Introuvable("commune " + codeInsee));
        SommesDuTerritoire sommes = etat.sommes(action -> true);
        List<ActionResume> siennes = etat.actions().stream()
                .filter(action -> action.concerne(codeInsee))
                .toList();
        List<Attente> attentes = deliberations.de(perimetre, commune);
        return new PageDeCommune(
                commune.nom(),
                commune.codeInsee(),
                commune.bourgCentre(),
                Territoire.nombre(commune.population()),
                commune.arrondissement(),
                chiffres(perimetre, commune, siennes),
                vues.chiffre(
                        perimetre,
                        "tableaudebord.commune.intercommunales",
                        sommes.intercommunale().actions(),
                        Criteres.commune(Filtre.INTERCOMMUNALE)),
                siennes.isEmpty()
                        ? null
                        : vues.argent(perimetre, commune, sommes.de(commune).argent()),
                attentes.stream().filter(Attente::duConseil).toList(),
                attentes.stream().filter(attente -> !attente.duConseil()).toList(),
                siennes.stream()
                        .map(action -> vues.action(perimetre, action, part(etat, commune, action)))
                        .toList(),
                dates(perimetre, siennes),
                mesures.deLaCommune(perimetre, codeInsee),
                voisine(perimetre, etat, commune, -1),
                voisine(perimetre, etat, commune, 1));
    }

    /** The share of the commune; null when it has the action for itself. */
    private static @Nullable Taux part(EtatDuTerritoire etat, Commune commune, ActionResume action) {
        Map<Long, Taux> parts = etat.repartitions()
                .getOrDefault(action.id(), Repartition.INTERCOMMUNALE)
                .parts();
        return parts.size() < 2 ? null : parts.get(commune.id());
    }

    /** The groups by statut sum to the first; those that nothing is in are left out. */
    private List<Chiffre> chiffres(Perimetre perimetre, Commune commune, List<ActionResume> siennes) {
        Criteres ici = Criteres.commune(commune.codeInsee());
        List<Chiffre> chiffres = new ArrayList<>();
        chiffres.add(vues.chiffre(perimetre, "tableaudebord.commune.actions", siennes.size(), ici));
        for (Groupe groupe : Groupe.values()) {
            Criteres criteres = ici;
            for (Statut statut : groupe.statuts) {
                criteres = criteres.et(statut);
            }
            ajouter(
                    chiffres,
                    perimetre,
                    groupe.cle,
                    siennes,
                    action -> groupe.statuts.contains(action.statut()),
                    criteres);
        }
        ajouter(
                chiffres,
                perimetre,
                "tableaudebord.commune.retard",
                siennes,
                action -> action.porte(Signal.RETARD),
                ici.et(Filtre.SIGNAL, Signal.RETARD.name()));
        ajouter(
                chiffres,
                perimetre,
                "tableaudebord.commune.bloquees",
                siennes,
                ActionResume::bloquee,
                ici.et(Filtre.SIGNAL, Signal.BLOCAGE.name()));
        return chiffres;
    }

    /** Statuts as a mayor tells them. */
    private enum Groupe {
        PREPARATION(
                "tableaudebord.commune.preparation", EnumSet.of(Statut.A_VENIR, Statut.A_L_ETUDE, Statut.PROGRAMMEE)),
        EN_COURS("tableaudebord.commune.en-cours", EnumSet.of(Statut.EN_COURS)),
        REALISEES("tableaudebord.commune.realisees", EnumSet.of(Statut.REALISEE)),
        ARRETEES("tableaudebord.commune.arretees", EnumSet.of(Statut.SUSPENDUE, Statut.ABANDONNEE));

        private final String cle;
        private final Set<Statut> statuts;

        Groupe(String cle, Set<Statut> statuts) {
            this.cle = cle;
            this.statuts = statuts;
        }
    }

    private void ajouter(
            List<Chiffre> chiffres,
            Perimetre perimetre,
            String cle,
            List<ActionResume> siennes,
            Predicate<ActionResume> lesquelles,
            Criteres criteres) {
        int nombre = (int) siennes.stream().filter(lesquelles).count();
        if (nombre > 0) {
            chiffres.add(vues.chiffre(perimetre, cle, nombre, criteres));
        }
    }

    private List<Rendezvous> dates(Perimetre perimetre, List<ActionResume> siennes) {
        Set<Long> cles = siennes.stream().map(ActionResume::id).collect(Collectors.toSet());
        return agenda.prochains(perimetre, HORIZON_JOURS).stream()
                .filter(date -> cles.contains(date.actionId()))
                .toList();
    }

    private static Voisine voisine(Perimetre perimetre, EtatDuTerritoire etat, Commune commune, int pas) {
        int rang = Math.floorMod(
                etat.communes().indexOf(commune) + pas, etat.communes().size());
        Commune voisine = etat.communes().get(rang);
        return new Voisine(voisine.nom(), Cartes.page(perimetre, voisine));
    }
}

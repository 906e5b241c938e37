package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Agenda;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.portefeuille.Dossiers.DossiersVus;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what a member is told this week, read with their own rights. Nothing of an action that is only an idea, and nothing at
 * all when there is nothing to say.
 */
@Service
@Transactional(readOnly = true)
class Redaction {

    /** Days ahead: two weeks of dates, two months of days after which money is lost. */
    private static final int DATES_A_VENIR = 14;

    private static final int ECHEANCES_A_VENIR = 60;
    private static final int CITEES = 5;

    private final ListeActions actions;
    private final Agenda agenda;
    private final Echeances echeances;
    private final Libelles libelles;
    private final Clock horloge;

    Redaction(ListeActions actions, Agenda agenda, Echeances echeances, Libelles libelles, Clock horloge) {
        this.actions = actions;
        this.agenda = agenda;
        this.echeances = echeances;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** One sentence by part that has something to say. */
    public List<String> phrases(Perimetre perimetre) {
        Set<Rubrique> rubriques = Rubrique.pour(perimetre.role());
        List<ActionResume> ouvertes = rubriques.isEmpty() || perimetre.estPartenaire()
                ? List.of()
                : actions.toutes(perimetre).stream()
                        .filter(action -> action.maturite() != Maturite.EN_GERME)
                        .toList();
        DossiersVus siens = echeances.dossiers(perimetre);
        List<String> phrases = new ArrayList<>();
        for (Rubrique rubrique : rubriques) {
            List<String> faits = switch (rubrique) {
                case ECHEANCES -> proches(siens == null ? echeances.de(perimetre) : siens.echeances());
                case DEPOTS -> portant(Signal.DEPOT_PROCHE, ouvertes);
                case RETARDS -> portant(Signal.RETARD, ouvertes);
                case SILENCE -> portant(Signal.SILENCE, ouvertes);
                case DATES -> dates(siens == null ? agenda.prochains(perimetre, DATES_A_VENIR) : siens.dates());
            };
            if (!faits.isEmpty()) {
                phrases.add(phrase(rubrique, faits));
            }
        }
        return phrases;
    }

    /** Those that come near, and those that have just passed: one that passed long ago is not told every week. */
    private List<String> proches(List<EcheanceVue> toutes) {
        LocalDate jour = LocalDate.now(horloge);
        return toutes.stream()
                .filter(echeance -> !echeance.jour().date().isBefore(jour.minusDays(DATES_A_VENIR))
                        && !echeance.jour().date().isAfter(jour.plusDays(ECHEANCES_A_VENIR)))
                .map(echeance -> libelles.texte(
                        "bulletin.echeance",
                        echeance.jour().sansJourDeSemaine(),
                        echeance.libelle(),
                        echeance.action()))
                .toList();
    }

    private static List<String> portant(Signal signal, List<ActionResume> ouvertes) {
        return ouvertes.stream()
                .filter(action -> action.porte(signal))
                .map(action -> action.reference() + " " + action.nom())
                .toList();
    }

    private List<String> dates(List<Rendezvous> toutes) {
        LocalDate limite = LocalDate.now(horloge).plusDays(DATES_A_VENIR);
        return toutes.stream()
                .filter(date -> !date.jour().date().isAfter(limite))
                .map(date -> libelles.texte(
                        "bulletin.echeance", date.jour().sansJourDeSemaine(), date.libelle(), date.action()))
                .toList();
    }

    private String phrase(Rubrique rubrique, List<String> faits) {
        String cites = faits.stream().limit(CITEES).collect(Collectors.joining(" ; "));
        return libelles.texte(rubrique.cle(), faits.size(), cites)
                + (faits.size() > CITEES ? libelles.texte("bulletin.autres", faits.size() - CITEES) : "");
    }
}

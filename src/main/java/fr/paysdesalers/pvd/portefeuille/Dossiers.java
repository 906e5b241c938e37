package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.confirmation.AvisVu;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PieceLue;
import fr.paysdesalers.pvd.financement.Pieces;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.SyntheseDeDossiers;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The files of a partner in a convention, with what they wait for and the next dates of the actions that they fund. */
@Component
public class Dossiers {

    private static final int HORIZON_JOURS = 60;

    private final PlansDeFinancement plans;
    private final Agenda agenda;
    private final Examens examens;
    private final Pieces pieces;
    private final VuesDeDossiers vues;

    Dossiers(PlansDeFinancement plans, Agenda agenda, Examens examens, Pieces pieces, VuesDeDossiers vues) {
        this.plans = plans;
        this.agenda = agenda;
        this.examens = examens;
        this.pieces = pieces;
        this.vues = vues;
    }

    /**
     * A file, ready to show.
     *
     * @param avis what its funder said of it; null when the reader is not told
     * @param convention the name of its convention; null on the pages of one alone
     */
    public record DossierVu(
            LigneDeFinancement ligne,
            String href,
            String etat,
            @Nullable AvisVu avis,
            @Nullable String convention) {}

    /** A piece that is not given yet, with the file and the action that wait for it. */
    public record PieceAttendueVue(PieceLue piece, String dossier, String action, String href) {}

    /** Who answers at the funder, and for which actions. */
    public record ContactVu(String nom, String actions) {}

    /** All of them, with what they wait for. */
    public record DossiersVus(
            List<DossierVu> dossiers,
            SyntheseDeDossiers synthese,
            List<PieceAttendueVue> pieces,
            List<EcheanceVue> echeances,
            List<ContactVu> contacts,
            List<Rendezvous> dates,
            Jour jour) {}

    public DossiersVus de(Perimetre perimetre, long partenaireId) {
        List<LigneDeFinancement> lignes = plans.dossiers(perimetre, partenaireId);
        Set<Long> actions = lignes.stream().map(LigneDeFinancement::actionId).collect(Collectors.toSet());
        Set<Long> cles = lignes.stream().map(LigneDeFinancement::id).collect(Collectors.toSet());
        return new DossiersVus(
                vues.dossiers(perimetre, partenaireId, lignes),
                SyntheseDeDossiers.de(lignes),
                vues.pieces(perimetre, lignes, pieces.attendues(perimetre, partenaireId)),
                examens.echeances(perimetre).stream()
                        .filter(echeance -> cles.contains(echeance.financementId()))
                        .toList(),
                vues.contacts(lignes),
                agenda.jalonsProchains(perimetre, HORIZON_JOURS).stream()
                        .filter(date -> actions.contains(date.actionId()))
                        .toList(),
                vues.aujourdHui());
    }
}

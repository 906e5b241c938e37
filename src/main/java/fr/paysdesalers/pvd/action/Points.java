package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a chef de projet says of an action in one gesture: where it stands, and a word about it. */
@Service
@Transactional
public class Points {

    private final FichesAction actions;
    private final Suivis suivis;
    private final PointHebdoRepository points;
    private final Clock horloge;

    Points(FichesAction actions, Suivis suivis, PointHebdoRepository points, Clock horloge) {
        this.actions = actions;
        this.suivis = suivis;
        this.points = points;
        this.horloge = horloge;
    }

    /** Changes the statut and the weather; the comment, which is the reason, joins the internal notes. */
    @ReserveAuChefDeProjet
    void changer(Perimetre perimetre, Reference reference, Passage passage, @Nullable Meteo meteo) {
        actions.passer(perimetre, reference, passage);
        actions.aChanger(perimetre, reference).declarer(meteo, horloge.instant());
        if (passage.motif() != null) {
            suivis.ecrire(perimetre, reference, note(passage.vers(), passage.motif()));
        }
    }

    /**
     * Sweeps an action: records that it was looked at, and what changes.
     *
     * @throws RefusDeSaisie on {@code vers}, {@code mot} or {@code prochainLe}
     */
    @ReserveAuChefDeProjet
    public void faire(Perimetre perimetre, Reference reference, Point point) {
        FicheAction action = actions.aChanger(perimetre, reference);
        Signature signature = Signature.de(perimetre, horloge.instant());
        if (point.vers() != null && point.vers() != action.statut()) {
            passer(action, point.vers(), point.mot(), signature);
        }
        if (point.meteo() != null) {
            action.declarer(point.meteo(), signature.faitLe());
        }
        if (point.prochainLe() != null) {
            reporter(action, point.prochainLe(), point.mot(), signature);
        }
        if (point.mot() != null) {
            suivis.ecrire(perimetre, reference, note(action.statut(), point.mot()));
        }
        action.toucher(signature.faitLe());
        points.save(new PointHebdo(action, signature));
    }

    private void passer(FicheAction action, Statut vers, @Nullable String mot, Signature signature) {
        if (!action.statut().suites().contains(vers)) {
            throw new RefusDeSaisie("vers", "action.passage.impossible");
        }
        if (vers == Statut.ABANDONNEE) {
            throw new RefusDeSaisie("vers", "action.point.abandon");
        }
        if (mot == null && action.statut().demandeUnMotif(vers)) {
            throw new RefusDeSaisie("mot", "action.passage.motif");
        }
        try {
            action.passer(new Passage(vers, LocalDate.now(horloge), mot, null), signature);
        } catch (RefusDeSaisie refus) {
            throw new RefusDeSaisie("vers", refus.cle());
        }
    }

    private static void reporter(FicheAction action, LocalDate prochainLe, @Nullable String mot, Signature signature) {
        Jalon prochain = action.echeancier().prochain().orElseThrow(() -> new ActeImpossible("action.point.sansJalon"));
        if (prochain.actuelleLe().equals(prochainLe)) {
            return;
        }
        if (mot == null) {
            throw new RefusDeSaisie("mot", "action.point.motif");
        }
        action.echeancier().reporter(prochain.id(), prochainLe, mot, signature);
    }

    private static Note note(Statut statut, String mot) {
        TypeSuivi type = switch (statut) {
            case SUSPENDUE -> TypeSuivi.FREIN;
            case ABANDONNEE -> TypeSuivi.DECISION;
            default -> TypeSuivi.AVANCEE;
        };
        return new Note(type, mot, Visibilite.INTERNE);
    }
}

package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.MotifDeRevision;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * One change for many actions, in one transaction. What is refused in one does not hold back the others; the same code
 * tells beforehand what would happen, and does it.
 */
@Service
@Transactional
public class Lots {

    /** How many actions may change at once. */
    public static final int MAXIMUM = 500;

    private final FicheActionRepository actions;
    private final Conventions conventions;
    private final MotifDeRevision motifs;
    private final Clock horloge;

    Lots(FicheActionRepository actions, Conventions conventions, MotifDeRevision motifs, Clock horloge) {
        this.actions = actions;
        this.conventions = conventions;
        this.motifs = motifs;
        this.horloge = horloge;
    }

    /** What the change does to an action, or why it is refused; {@code refus} is the key of the sentence. */
    public record Effet(
            Reference reference,
            String nom,
            Apercu avant,
            Apercu apres,
            @Nullable String refus,
            List<Object> arguments) {

        public boolean estRefuse() {
            return refus != null;
        }

        public boolean change() {
            return refus == null && !avant.equals(apres);
        }
    }

    /** What a change may touch in an action. */
    public record Apercu(Statut statut, Fiche fiche, List<Jalon.Etat> jalons) {

        static Apercu de(FicheAction action) {
            return new Apercu(
                    action.statut(),
                    action.fiche(),
                    action.echeancier().jalons().stream().map(Jalon::etat).toList());
        }
    }

    /** What would happen; nothing does. */
    @ReserveAuChefDeProjet
    public List<Effet> essayer(Perimetre perimetre, List<Reference> references, Changement changement) {
        List<Effet> effets = faire(perimetre, references, changement);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return effets;
    }

    /** Changes all that may be, and keeps the reason, if there is one, in the history of each. */
    @ReserveAuChefDeProjet
    public List<Effet> appliquer(
            Perimetre perimetre, List<Reference> references, Changement changement, @Nullable String motif) {
        if (motif != null) {
            motifs.donner(motif);
        }
        return faire(perimetre, references, changement);
    }

    private List<Effet> faire(Perimetre perimetre, List<Reference> references, Changement changement) {
        verifier(perimetre, changement);
        List<Integer> numeros = references.stream()
                .map(Reference::numero)
                .distinct()
                .limit(MAXIMUM)
                .toList();
        Signature signature = Signature.de(perimetre, horloge.instant());
        return actions
                .findByConventionIdAndNumeroInAndArchiveeLeIsNullOrderByNumero(perimetre.conventionId(), numeros)
                .stream()
                .map(action -> effet(action, changement, signature))
                .collect(Collectors.toUnmodifiableList());
    }

    private void verifier(Perimetre perimetre, Changement changement) {
        if (changement instanceof Changement.DObjectif vers
                && conventions.objectifs(perimetre.conventionId()).stream()
                        .noneMatch(objectif -> objectif.id() == vers.objectifId())) {
            throw new RefusDeSaisie("objectifId", "action.objectif.inconnu");
        }
        if (changement instanceof Changement.DeStatut vers
                && vers.passage().le().isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("le", "action.passage.futur");
        }
    }

    private static Effet effet(FicheAction action, Changement changement, Signature signature) {
        Apercu avant = Apercu.de(action);
        String nom = avant.fiche().nom();
        Reference reference = Reference.of(action.reference());
        try {
            changement.appliquer(action, signature);
            return new Effet(reference, nom, avant, Apercu.de(action), null, List.of());
        } catch (ActeImpossible refus) {
            return new Effet(reference, nom, avant, avant, refus.cle(), List.of(refus.arguments()));
        } catch (RefusDeSaisie refus) {
            return new Effet(reference, nom, avant, avant, refus.cle(), List.of());
        }
    }
}

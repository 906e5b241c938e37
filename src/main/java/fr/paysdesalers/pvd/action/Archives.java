package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking an action out of lists and totals, for what was created by mistake or twice; nothing is destroyed, its
 * reference is never used again, and it may come back.
 */
@Service
@Transactional
public class Archives {

    private final FichesAction actions;
    private final ArchivageRepository archivages;
    private final List<OppositionALArchivage> oppositions;
    private final Clock horloge;

    Archives(
            FichesAction actions,
            ArchivageRepository archivages,
            List<OppositionALArchivage> oppositions,
            Clock horloge) {
        this.actions = actions;
        this.archivages = archivages;
        this.oppositions = oppositions;
        this.horloge = horloge;
    }

    /**
     * Archives an action.
     *
     * @throws ActeImpossible when it is archived already, done, or holds money that is granted
     */
    @ReserveAuChefDeProjet
    public void archiver(Perimetre perimetre, Reference reference, String motif) {
        FicheAction action = actions.verrouillee(perimetre, reference);
        oppositions.stream()
                .flatMap(opposition -> opposition.motif(action.id()).stream())
                .findFirst()
                .ifPresent(cle -> {
                    throw new ActeImpossible(cle);
                });
        action.archiver(horloge.instant());
        archivages.save(new Archivage(action, motif, signature(perimetre)));
    }

    @ReserveAuChefDeProjet
    public void restaurer(Perimetre perimetre, Reference reference) {
        FicheAction action = actions.verrouillee(perimetre, reference);
        action.restaurer(horloge.instant());
        archivages
                .findByActionIdAndRestaureeLeIsNull(action.id())
                .ifPresent(archivage -> archivage.restaurer(signature(perimetre)));
    }

    private Signature signature(Perimetre perimetre) {
        return Signature.de(perimetre, horloge.instant());
    }
}

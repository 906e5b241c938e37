package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signature of the ORT of a convention, and how long it lasts. */
@Service
@Transactional
public class Orts {

    private final ConventionRepository orts;
    private final Conventions conventions;
    private final Clock horloge;

    Orts(ConventionRepository orts, Conventions conventions, Clock horloge) {
        this.orts = orts;
        this.conventions = conventions;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    OrtForm formulaire(Perimetre perimetre) {
        return ort(perimetre).formulaireDeLOrt();
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a signature that is to come, or before that of the convention
     */
    @ReserveAuChefDeProjet
    public void modifier(Perimetre perimetre, OrtForm form) {
        ConventionEcrite ort = ort(perimetre);
        OrtForm enregistree = ort.formulaireDeLOrt();
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(form, enregistree);
        }
        LocalDate signature = form.ortSigneeLe();
        if (signature != null && signature.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("ortSigneeLe", "convention.futur");
        }
        if (signature != null
                && signature.isBefore(
                        conventions.convention(perimetre.conventionId()).signeeLe())) {
            throw new RefusDeSaisie("ortSigneeLe", "convention.ort.avantAdhesion");
        }
        ort.modifier(form);
    }

    private ConventionEcrite ort(Perimetre perimetre) {
        return orts.findById(perimetre.conventionId())
                .orElseThrow(() -> new Introuvable("convention " + perimetre.conventionId()));
    }
}

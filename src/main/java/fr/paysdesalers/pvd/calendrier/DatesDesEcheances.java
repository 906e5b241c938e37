package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.regle.Urgence;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days that grants wait for, as the rules compute them today. */
@Component
class DatesDesEcheances implements SourceDeDates {

    private final Examens examens;
    private final Baremes baremes;
    private final Libelles libelles;

    DatesDesEcheances(Examens examens, Baremes baremes, Libelles libelles) {
        this.examens = examens;
        this.baremes = baremes;
        this.libelles = libelles;
    }

    @Override
    public Genre genre() {
        return Genre.ECHEANCE;
    }

    @Override
    public Stream<Rendezvous> dates(Fenetre fenetre) {
        Instant bareme = baremes.derniereEntreeEnVigueur();
        return examens.echeances(fenetre.perimetre()).stream()
                .map(echeance -> rendezvous(fenetre, echeance, bareme))
                .filter(Objects::nonNull);
    }

    private @Nullable Rendezvous rendezvous(Fenetre fenetre, EcheanceVue echeance, Instant bareme) {
        ActionResume action = fenetre.actions().get(echeance.actionId());
        if (action == null) {
            return null;
        }
        Instant modifiee = action.modifieeLe().toInstant();
        return new Rendezvous(
                cle(echeance),
                Genre.ECHEANCE,
                echeance.jour().date(),
                echeance.urgence().equals(Urgence.DEPASSEE.name()) ? Etat.EN_RETARD : Etat.A_VENIR,
                echeance.dossier() == null
                        ? echeance.libelle()
                        : libelles.texte("calendrier.echeance", echeance.libelle(), echeance.dossier()),
                echeance.consequence(),
                action,
                echeance.href(),
                modifiee.isAfter(bareme) ? modifiee : bareme);
    }

    /** A deadline has no row: it is known by what it is and by the line, or the action, that waits for it. */
    private static String cle(EcheanceVue echeance) {
        String de = echeance.financementId() == null
                ? "action-" + echeance.actionId()
                : "financement-" + echeance.financementId();
        return "echeance-" + echeance.type().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + de;
    }
}

package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.ConsequenceDeRealisation;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A contract or an ordre de service before the day that a funder allows loses its aid: said before it is recorded. */
@Component
class SignatureHative implements ConsequenceDeRealisation {

    private final PlansExamines plans;
    private final Libelles libelles;

    SignatureHative(PlansExamines plans, Libelles libelles) {
        this.plans = plans;
        this.libelles = libelles;
    }

    @Override
    public List<String> phrases(Perimetre perimetre, long actionId, TypeJalon type, LocalDate le) {
        if (type != TypeJalon.MARCHE_ATTRIBUE && type != TypeJalon.ORDRE_SERVICE) {
            return List.of();
        }
        return plans.de(perimetre, List.of(actionId)).stream()
                .flatMap(action -> DebutDesTravaux.perdues(action.plan(), le).stream())
                .map(this::phrase)
                .toList();
    }

    private String phrase(LigneDuPlan ligne) {
        return libelles.texte(
                "regle.signature.consequence",
                ligne.intitule(),
                Objects.requireNonNullElse(ligne.montant(), Montant.ZERO));
    }
}

package fr.paysdesalers.pvd.indicateur;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads, at start and after the conventions, the indicators of the territories that {@code portail.territoires} names. */
@Component
@Order(2)
class ChargementDesIndicateurs implements ApplicationRunner {

    private final DescriptionDIndicateurs descriptions;
    private final List<String> dossiers;

    ChargementDesIndicateurs(
            DescriptionDIndicateurs descriptions, @Value("${portail.territoires}") List<String> dossiers) {
        this.descriptions = descriptions;
        this.dossiers = dossiers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        dossiers.forEach(descriptions::charger);
    }
}

package fr.paysdesalers.pvd.convention;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads, at start, the territories that {@code portail.territoires} names. */
@Component
@Order(1)
class ChargementAuDemarrage implements ApplicationRunner {

    private final DescriptionDeConvention descriptions;
    private final List<String> dossiers;

    ChargementAuDemarrage(
            DescriptionDeConvention descriptions, @Value("${portail.territoires}") List<String> dossiers) {
        this.descriptions = descriptions;
        this.dossiers = dossiers;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        dossiers.forEach(descriptions::charger);
    }
}

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.compte.DemandesDAcces;
import fr.paysdesalers.pvd.compte.DemandesDAcces.Depot;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** People without an account ask to be let in, today: whoever tries the administrateur may answer them. */
@Component
@Profile("demonstration")
class RecitDesDemandes {

    private final DemandesDAcces demandes;

    RecitDesDemandes(DemandesDAcces demandes) {
        this.demandes = demandes;
    }

    void raconter(RepereConvention convention) {
        String fichier = "demonstration/" + convention.slug() + "/demandes.csv";
        for (Ligne demande : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            demandes.deposer(new Depot(
                    demande.texte("nom"),
                    demande.texte("courriel"),
                    demande.texte("organisation"),
                    convention.id(),
                    demande.texte("message"),
                    false));
        }
    }
}

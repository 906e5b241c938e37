package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.ingenierie.EvenementForm;
import fr.paysdesalers.pvd.ingenierie.Evenements;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Notes the events of the network, past and to come. */
@Component
@Profile("demonstration")
class RecitDuReseau {

    private final Evenements evenements;

    RecitDuReseau(Evenements evenements) {
        this.evenements = evenements;
    }

    void raconter(RepereConvention convention, Perimetre chef, Calendrier calendrier) {
        String fichier = "demonstration/" + convention.slug() + "/evenements.csv";
        for (Ligne evenement : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            evenements.ajouter(
                    chef,
                    new EvenementForm(
                            calendrier.jour(evenement.entier("jours")),
                            evenement.texte("intitule"),
                            evenement.texteOuNul("lieu"),
                            evenement.texteOuNul("note")));
        }
    }
}

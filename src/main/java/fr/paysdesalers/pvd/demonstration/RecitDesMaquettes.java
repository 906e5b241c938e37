package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.maquette.Instantanes;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells which maquettes were frozen: each one closed on the last day of the year before. */
@Component
@Profile("demonstration")
class RecitDesMaquettes {

    private final Instantanes instantanes;

    RecitDesMaquettes(Instantanes instantanes) {
        this.instantanes = instantanes;
    }

    void raconter(Contexte contexte, Deroulement deroulement) {
        String fichier = "demonstration/" + contexte.chef().slug() + "/maquettes.csv";
        for (Ligne maquette : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            int jour = maquette.entier("jours");
            deroulement.ajouter(jour, maquette, () -> figer(contexte, maquette, jour));
        }
    }

    private void figer(Contexte contexte, Ligne maquette, int jour) {
        LocalDate arreteLe = LocalDate.of(contexte.calendrier().jour(jour).getYear() - 1, 12, 31);
        instantanes.figer(
                contexte.chef(),
                maquette.texte("titre") + " " + arreteLe.getYear(),
                arreteLe,
                maquette.texteOuNul("commentaire"));
    }
}

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.droit.Droits;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Tells which actions use the rights that the ORT opened. */
@Component
@Profile("demonstration")
class RecitDesDroits {

    private final Droits droits;
    private final ActionsLues actions;

    RecitDesDroits(Droits droits, ActionsLues actions) {
        this.droits = droits;
        this.actions = actions;
    }

    void raconter(Contexte contexte, Deroulement deroulement) {
        String fichier = "demonstration/" + contexte.chef().slug() + "/convention-droits.csv";
        for (Ligne ligne : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            deroulement.ajouter(
                    ligne.entier("jours"),
                    ligne,
                    () -> droits.lier(
                            contexte.chef(),
                            ligne.texte("droit"),
                            actions.fiche(contexte.chef(), Reference.of(ligne.texte("action")))
                                    .id()));
        }
    }
}

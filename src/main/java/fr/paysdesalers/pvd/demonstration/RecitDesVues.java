package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.portefeuille.VuesEnregistrees;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.util.function.Function;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Keeps what belongs to no action: the views of the list of the chef de projet, shared or its own, and the network. */
@Component
@Profile("demonstration")
class RecitDesVues {

    private final VuesEnregistrees vues;
    private final ComptesDeDemonstration comptes;
    private final RecitDuReseau reseau;
    private final RecitDesDemandes demandes;

    RecitDesVues(
            VuesEnregistrees vues, ComptesDeDemonstration comptes, RecitDuReseau reseau, RecitDesDemandes demandes) {
        this.demandes = demandes;
        this.reseau = reseau;
        this.vues = vues;
        this.comptes = comptes;
    }

    void raconter(RepereConvention convention, Calendrier calendrier) {
        demandes.raconter(convention);
        reseau.raconter(convention, comptes.perimetreDuChefDeProjet(convention), calendrier);
        String fichier = "demonstration/" + convention.slug() + "/vues.csv";
        for (Ligne vue : FichierCsv.lire(new ClassPathResource(fichier), Function.identity())) {
            vues.enregistrer(
                    comptes.perimetreDuChefDeProjet(convention),
                    vue.texte("nom"),
                    vue.texte("parametres"),
                    vue.booleen("partagee"));
        }
    }
}

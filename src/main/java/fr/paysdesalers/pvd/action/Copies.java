package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an action from the content of another: it begins its own life, under a reference of its own. */
@Service
@Transactional
public class Copies {

    private final FichesAction actions;
    private final Clock horloge;

    Copies(FichesAction actions, Clock horloge) {
        this.actions = actions;
        this.horloge = horloge;
    }

    /**
     * What is asked of a copy.
     *
     * @param decalage days by which its planned dates come later
     * @param avecJalons with the milestones that are not withdrawn, all to be done
     */
    public record Demande(String nom, int decalage, boolean avecJalons) {}

    /** The reference of the copy. Money, notes, documents and history are those of the first one alone. */
    @ReserveAuChefDeProjet
    public Reference copier(Perimetre perimetre, Reference reference, Demande demande) {
        FicheAction modele = actions.lue(perimetre, reference);
        Reference copie = actions.creer(perimetre, modele.fiche().copie(demande.nom(), demande.decalage()));
        if (demande.avecJalons()) {
            FicheAction neuve = actions.aChanger(perimetre, copie);
            List<Jalon> jalons = modele.echeancier().jalons();
            jalons.forEach(jalon -> neuve.ajouterJalon(
                    jalon.type(), jalon.libelle(), jalon.actuelleLe().plusDays(demande.decalage()), horloge.instant()));
        }
        return copie;
    }
}

package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.action.ActionsLues.FicheLue;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.Porteur;
import fr.paysdesalers.pvd.document.Porteurs;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An action and its milestones bear documents; the chef de projet attaches them. */
@Service
@Transactional
class PorteursDAction implements Porteurs {

    private final FichesAction actions;
    private final ActionsLues lues;

    PorteursDAction(FichesAction actions, ActionsLues lues) {
        this.actions = actions;
        this.lues = lues;
    }

    @Override
    public Set<GenreDePorteur> genres() {
        return EnumSet.of(GenreDePorteur.ACTION, GenreDePorteur.JALON);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Porteur> lus(Perimetre perimetre, String reference) {
        FicheLue fiche = lues.fiche(perimetre, Reference.of(reference));
        Porteur action =
                new Porteur(new CleDePorteur(GenreDePorteur.ACTION, fiche.id()), fiche.reference() + " " + fiche.nom());
        Stream<Porteur> jalons = lues.jalons(fiche).stream()
                .map(jalon -> new Porteur(new CleDePorteur(GenreDePorteur.JALON, jalon.id()), jalon.libelle()));
        return Stream.concat(Stream.of(action), jalons).toList();
    }

    @Override
    public boolean ecrits(Perimetre perimetre) {
        return perimetre.estChefDeProjet();
    }

    @Override
    @ReserveAuChefDeProjet
    public void changer(Perimetre perimetre, String reference) {
        actions.toucher(perimetre, Reference.of(reference));
    }
}

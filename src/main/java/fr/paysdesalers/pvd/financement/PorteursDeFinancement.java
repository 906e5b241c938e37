package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.document.CleDePorteur;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.document.Porteur;
import fr.paysdesalers.pvd.document.Porteurs;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Funding lines bear documents; whoever keeps the accounts attaches them. */
@Service
@Transactional
class PorteursDeFinancement implements Porteurs {

    private final FichesAction actions;
    private final ActionsLues lues;
    private final PlansDeFinancement plans;
    private final Libelles libelles;

    PorteursDeFinancement(FichesAction actions, ActionsLues lues, PlansDeFinancement plans, Libelles libelles) {
        this.actions = actions;
        this.lues = lues;
        this.plans = plans;
        this.libelles = libelles;
    }

    @Override
    public Set<GenreDePorteur> genres() {
        return EnumSet.of(GenreDePorteur.FINANCEMENT);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Porteur> lus(Perimetre perimetre, String reference) {
        long action = lues.fiche(perimetre, Reference.of(reference)).id();
        return plans.lignes(perimetre, action).stream()
                .map(ligne -> new Porteur(
                        new CleDePorteur(GenreDePorteur.FINANCEMENT, ligne.id()),
                        ligne.intitule() == null ? libelles.de(ligne.nature()) : ligne.intitule()))
                .toList();
    }

    @Override
    public boolean ecrits(Perimetre perimetre) {
        return perimetre.tientLesComptes();
    }

    @Override
    @ReserveAuxComptables
    public void changer(Perimetre perimetre, String reference) {
        actions.toucher(perimetre, Reference.of(reference));
    }
}

package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.VersionsPassees.Depart;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the dépenses of an action. */
@Service
@Transactional
public class Depenses {

    private final DepenseRepository depenses;
    private final FichesAction actions;

    Depenses(DepenseRepository depenses, FichesAction actions) {
        this.depenses = depenses;
        this.actions = actions;
    }

    @ReserveAuxComptables
    public void ajouter(Perimetre perimetre, Reference reference, ContenuDepense contenu) {
        long action = actions.toucher(perimetre, reference);
        depenses.save(new Depense(perimetre.conventionId(), action, contenu));
    }

    @ReserveAuxComptables
    void modifier(Perimetre perimetre, Reference reference, long id, DepenseForm form) {
        Depense depense = trouver(perimetre, reference, id);
        DepenseForm enregistree = DepenseForm.de(depense);
        if (!Objects.equals(enregistree.version(), form.version())) {
            throw new ModificationConcurrente(
                    form, enregistree, new Depart<>(Depense.class, id, form.version(), DepenseForm::de));
        }
        depense.modifier(form.contenu());
    }

    @Transactional(readOnly = true)
    @ReserveAuxComptables
    DepenseForm formulaire(Perimetre perimetre, Reference reference, long id) {
        return DepenseForm.de(lire(perimetre, reference, id));
    }

    /** Takes a dépense out of the plan; the history keeps it. */
    @ReserveAuxComptables
    void supprimer(Perimetre perimetre, Reference reference, long id) {
        depenses.delete(trouver(perimetre, reference, id));
    }

    /** 404 unless the action is one of the convention. */
    @Transactional(readOnly = true)
    void exigerAction(Perimetre perimetre, Reference reference) {
        actions.cle(perimetre, reference);
    }

    private Depense lire(Perimetre perimetre, Reference reference, long id) {
        return depenses.lire(perimetre.conventionId(), actions.cle(perimetre, reference), id)
                .orElseThrow(() -> new Introuvable("depense " + id));
    }

    private Depense trouver(Perimetre perimetre, Reference reference, long id) {
        long action = actions.toucher(perimetre, reference);
        return depenses.findByConventionIdAndActionIdAndId(perimetre.conventionId(), action, id)
                .orElseThrow(() -> new Introuvable("dépense " + id));
    }
}

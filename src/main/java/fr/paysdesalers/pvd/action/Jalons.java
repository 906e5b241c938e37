package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of the milestones and of the notes of an action. */
@Service
@Transactional
public class Jalons {

    private final FicheActionRepository actions;
    private final Clock horloge;

    Jalons(FicheActionRepository actions, Clock horloge) {
        this.actions = actions;
        this.horloge = horloge;
    }

    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, Reference reference, TypeJalon type, String libelle, LocalDate prevuLe) {
        trouver(perimetre, reference).ajouterJalon(type, libelle, prevuLe, horloge.instant());
    }

    @ReserveAuChefDeProjet
    public void reporter(Perimetre perimetre, Reference reference, long jalonId, LocalDate vers, String motif) {
        trouver(perimetre, reference).jalon(jalonId).reporter(vers, motif, Signature.de(perimetre, horloge.instant()));
    }

    @ReserveAuChefDeProjet
    public void realiser(Perimetre perimetre, Reference reference, long jalonId, LocalDate le) {
        trouver(perimetre, reference).jalon(jalonId).realiser(le, LocalDate.now(horloge), horloge.instant());
    }

    /** Withdraws a milestone from the plan; it stays in the history. */
    @ReserveAuChefDeProjet
    public void retirer(Perimetre perimetre, Reference reference, long jalonId) {
        trouver(perimetre, reference).jalon(jalonId).retirer(horloge.instant());
    }

    @ReserveAuChefDeProjet
    public void noter(Perimetre perimetre, Reference reference, TypeSuivi type, String texte, Visibilite visibilite) {
        trouver(perimetre, reference)
                .noter(type, texte, visibilite, LocalDate.now(horloge), Signature.de(perimetre, horloge.instant()));
    }

    /** 404 unless the action is one of the convention. */
    @Transactional(readOnly = true)
    public void exigerAction(Perimetre perimetre, Reference reference) {
        lireAction(perimetre, reference);
    }

    /** A milestone that is not withdrawn, or 404. */
    @Transactional(readOnly = true)
    public Jalon lire(Perimetre perimetre, Reference reference, long jalonId) {
        return lireAction(perimetre, reference).jalon(jalonId);
    }

    private FicheAction lireAction(Perimetre perimetre, Reference reference) {
        return actions.lire(perimetre.conventionId(), reference.numero())
                .orElseThrow(() -> new Introuvable("action " + reference));
    }

    private FicheAction trouver(Perimetre perimetre, Reference reference) {
        return actions.findByConventionIdAndNumero(perimetre.conventionId(), reference.numero())
                .orElseThrow(() -> new Introuvable("action " + reference));
    }
}

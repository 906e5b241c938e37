package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.publication.FichesPubliques.Publiee;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the actions beside their public sheets, for the one who publishes. */
@Service
@Transactional(readOnly = true)
public class Situations {

    private final FichesPubliques fiches;
    private final ContenusPresents presents;
    private final FichesAction actions;

    Situations(FichesPubliques fiches, ContenusPresents presents, FichesAction actions) {
        this.fiches = fiches;
        this.presents = presents;
        this.actions = actions;
    }

    /** One action, or 404. */
    @ReserveAuChefDeProjet
    Situation de(Perimetre perimetre, Reference reference) {
        actions.cle(perimetre, reference);
        return lue(perimetre, reference);
    }

    private Situation lue(Perimetre perimetre, Reference reference) {
        return Situation.de(
                reference, presents.un(perimetre, reference), fiches.derniere(perimetre.conventionId(), reference));
    }

    /** Where the public sheet of an action of the convention stands, for the page of that action. */
    @ReserveAuChefDeProjet
    public EtatDePublication etat(Perimetre perimetre, Reference reference) {
        return lue(perimetre, reference).etat();
    }

    /** Every action that is public, in the order of the references. */
    @ReserveAuChefDeProjet
    List<Situation> toutes(Perimetre perimetre) {
        Map<String, Publiee> publiees = fiches.toutes(perimetre.conventionId()).stream()
                .collect(Collectors.toMap(fiche -> fiche.contenu().reference(), Function.identity()));
        return presents.tous(perimetre).stream()
                .map(present -> Situation.de(
                        Reference.of(present.reference()),
                        Optional.of(present),
                        Optional.ofNullable(publiees.get(present.reference()))))
                .toList();
    }

    /** The actions whose sheet is online and differs: the public reads something old. */
    @ReserveAuChefDeProjet
    public List<Perimee> perimees(Perimetre perimetre) {
        return toutes(perimetre).stream()
                .filter(situation -> situation.etat() == EtatDePublication.DIFFERE)
                .map(Situation::present)
                .filter(Objects::nonNull)
                .map(present -> new Perimee(present.reference(), present.nom()))
                .toList();
    }

    /** An action that the public knows as it was. */
    public record Perimee(String reference, String nom) {}
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.portefeuille.Extraits.Extrait;
import fr.paysdesalers.pvd.portefeuille.Extraits.Morceau;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes rows of actions ready to show: words, days, amounts, what a search found. */
@Component
public class Lignes {

    private final PlansDeFinancement plans;
    private final Extraits extraits;
    private final Libelles libelles;
    private final Delais delais;
    private final Examens examens;

    Lignes(PlansDeFinancement plans, Extraits extraits, Libelles libelles, Delais delais, Examens examens) {
        this.plans = plans;
        this.extraits = extraits;
        this.libelles = libelles;
        this.delais = delais;
        this.examens = examens;
    }

    List<LigneAction> de(Perimetre perimetre, List<ActionResume> actions, @Nullable Recherche recherche) {
        List<Long> cles = actions.stream().map(ActionResume::id).toList();
        Map<Long, Bilan> bilans = plans.bilans(perimetre, cles);
        Map<Long, Integer> enfreintes = perimetre.voitInterne() ? examens.enfreintes(perimetre, cles) : Map.of();
        Map<Long, Extrait> trouves = extraits.de(perimetre, recherche, cles);
        return actions.stream()
                .map(action -> ligne(
                        perimetre,
                        action,
                        bilans.getOrDefault(action.id(), Bilan.VIDE),
                        enfreintes.getOrDefault(action.id(), 0),
                        Objects.requireNonNullElseGet(
                                trouves.get(action.id()),
                                () -> new Extrait(List.of(new Morceau(action.nom(), false)), List.of()))))
                .toList();
    }

    private LigneAction ligne(Perimetre perimetre, ActionResume action, Bilan bilan, int enfreintes, Extrait extrait) {
        return new LigneAction(
                action.reference(),
                perimetre.chemin("/actions/" + action.reference()),
                extrait.nom(),
                extrait.passages(),
                action.objectifNumero(),
                action.objectif(),
                action.communes() == null ? libelles.texte("portefeuille.intercommunale") : action.communes(),
                action.statut().name(),
                libelles.de(action.statut()),
                action.meteo() == null ? null : action.meteo().name(),
                action.meteo() == null ? null : libelles.de(action.meteo()),
                action.dementi() == null ? null : libelles.de(action.dementi()),
                libelles.de(action.maturite()),
                action.priorite().name(),
                libelles.de(action.priorite()),
                action.visibilite().name(),
                libelles.de(action.visibilite()),
                action.retard() == null ? null : delais.retard(action.retard()),
                action.bloquee(),
                enfreintes == 0 ? null : libelles.texte("regle.a-revoir", enfreintes),
                action.prochainJalon(),
                Jour.de(action.prochainJalonLe()),
                action.prochainJalonLe() == null ? null : delais.jusquA(action.prochainJalonLe()),
                texte(bilan.cout()),
                acquis(bilan),
                texte(bilan.resteATrouver()),
                action.pilote(),
                action.maitreOuvrage(),
                delais.jour(action.modifieeLe()));
    }

    private static @Nullable String texte(@Nullable Object montant) {
        return montant == null ? null : montant.toString();
    }

    /** The share of the cost that is granted; null when the cost is unknown or zero. */
    private static @Nullable String acquis(Bilan bilan) {
        return bilan.cout() == null || bilan.cout().estNul()
                ? null
                : Taux.part(bilan.acquis(), bilan.cout()).toString();
    }
}

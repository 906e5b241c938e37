package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes rows of actions ready to show: words, days and amounts. */
@Component
public class Lignes {

    private final Libelles libelles;
    private final Delais delais;
    private final Clock horloge;

    Lignes(Libelles libelles, Delais delais, Clock horloge) {
        this.libelles = libelles;
        this.delais = delais;
        this.horloge = horloge;
    }

    public List<LigneAction> de(Perimetre perimetre, List<ActionResume> actions, Map<Long, Bilan> bilans) {
        return actions.stream()
                .map(action -> ligne(perimetre, action, bilans.getOrDefault(action.id(), Bilan.VIDE)))
                .toList();
    }

    private LigneAction ligne(Perimetre perimetre, ActionResume action, Bilan bilan) {
        return new LigneAction(
                action.reference(),
                perimetre.chemin("/actions/" + action.reference()),
                action.nom(),
                action.objectifNumero(),
                action.objectif(),
                action.communes() == null ? libelles.texte("portefeuille.intercommunale") : action.communes(),
                action.statut().name(),
                libelles.de(action.statut()),
                action.meteo() == null ? null : action.meteo().name(),
                action.meteo() == null ? null : libelles.de(action.meteo()),
                action.retard() == null ? null : delais.retard(action.retard()),
                action.bloquee(),
                action.prochainJalon(),
                Jour.de(action.prochainJalonLe()),
                action.prochainJalonLe() == null ? null : delais.jusquA(action.prochainJalonLe()),
                bilan.cout() == null ? null : bilan.cout().toString(),
                acquis(bilan),
                action.pilote(),
                new Jour(
                        action.modifieeLe().atZoneSameInstant(horloge.getZone()).toLocalDate()));
    }

    /** The share of the cost that is granted; null when the cost is unknown or zero. */
    private static @Nullable String acquis(Bilan bilan) {
        return bilan.cout() == null || bilan.cout().estNul()
                ? null
                : Taux.part(bilan.acquis(), bilan.cout()).toString();
    }
}

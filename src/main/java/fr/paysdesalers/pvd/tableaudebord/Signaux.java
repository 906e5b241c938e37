package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Exemple;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.SignalVu;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What asks for attention, by the very filter of the list to which each figure leads. */
@Component
class Signaux {

    private static final int EXEMPLES = 3;

    private final Libelles libelles;
    private final Delais delais;
    private final Clock horloge;

    Signaux(Libelles libelles, Delais delais, Clock horloge) {
        this.libelles = libelles;
        this.delais = delais;
        this.horloge = horloge;
    }

    /** The signals that have something to say. */
    List<SignalVu> de(Perimetre perimetre, List<ActionResume> actions) {
        return Arrays.stream(Signal.values())
                .map(signal -> vu(
                        perimetre,
                        signal,
                        actions.stream().filter(action -> action.porte(signal)).toList()))
                .filter(vu -> vu.nombre() > 0)
                .toList();
    }

    private SignalVu vu(Perimetre perimetre, Signal signal, List<ActionResume> actions) {
        return new SignalVu(
                libelles.de(signal),
                actions.size(),
                perimetre.chemin("/actions") + Criteres.signal(signal).parametres(),
                actions.stream()
                        .limit(EXEMPLES)
                        .map(action -> new Exemple(
                                action.reference() + " " + action.nom(),
                                perimetre.chemin("/actions/" + action.reference()),
                                detail(signal, action)))
                        .toList());
    }

    private @Nullable String detail(Signal signal, ActionResume action) {
        return switch (signal) {
            case RETARD -> action.retard() == null ? null : delais.retard(action.retard());
            case SILENCE ->
                new Jour(action.modifieeLe()
                                .atZoneSameInstant(horloge.getZone())
                                .toLocalDate())
                        .court();
            default -> null;
        };
    }
}

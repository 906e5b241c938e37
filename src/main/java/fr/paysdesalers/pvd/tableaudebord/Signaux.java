package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Signal;
import fr.paysdesalers.pvd.publication.Situations;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.regle.Examens;
import fr.paysdesalers.pvd.regle.Urgence;
import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Exemple;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.SignalVu;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What asks for attention, by the very filter of the list to which each figure leads. */
@Component
class Signaux {

    private static final int EXEMPLES = 3;

    private final Examens examens;
    private final Attentes attentes;
    private final Situations publications;
    private final Libelles libelles;
    private final Delais delais;

    Signaux(Examens examens, Attentes attentes, Situations publications, Libelles libelles, Delais delais) {
        this.publications = publications;
        this.examens = examens;
        this.attentes = attentes;
        this.libelles = libelles;
        this.delais = delais;
    }

    /** The signals that have something to say; the days of grants first, since money is lost after them. */
    List<SignalVu> de(Perimetre perimetre, List<ActionResume> actions) {
        Map<Long, Integer> enfreintes = perimetre.voitInterne() ? examens.enfreintes(perimetre) : Map.of();
        Stream<SignalVu> signaux = Arrays.stream(Signal.values())
                .map(signal -> vu(
                        perimetre,
                        signal,
                        actions.stream()
                                .filter(action -> signal == Signal.REGLES
                                        ? enfreintes.containsKey(action.id())
                                        : action.porte(signal))
                                .toList()));
        return Stream.of(echeances(perimetre), attentes.de(perimetre), signaux, publications(perimetre))
                .flatMap(Function.identity())
                .filter(vu -> vu.nombre() > 0)
                .toList();
    }

    private Stream<SignalVu> echeances(Perimetre perimetre) {
        List<EcheanceVue> echeances = examens.echeances(perimetre);
        return Stream.of(
                vu(perimetre, Urgence.DEPASSEE, "tableaudebord.echeances.DEPASSEE", echeances),
                vu(perimetre, Urgence.DEUX_MOIS, "tableaudebord.echeances.DEUX_MOIS", echeances));
    }

    /** What the public reads and is not so any more. */
    private Stream<SignalVu> publications(Perimetre perimetre) {
        if (!perimetre.estChefDeProjet()) {
            return Stream.empty();
        }
        List<Situations.Perimee> perimees = publications.perimees(perimetre);
        return Stream.of(new SignalVu(
                libelles.texte("tableaudebord.publications", perimees.size()),
                perimees.size(),
                perimetre.chemin("/publications"),
                perimees.stream()
                        .limit(EXEMPLES)
                        .map(perimee -> new Exemple(
                                perimee.reference() + " " + perimee.nom(),
                                perimetre.chemin("/actions/" + perimee.reference() + "/publication"),
                                null))
                        .toList()));
    }

    private SignalVu vu(Perimetre perimetre, Urgence urgence, String cle, List<EcheanceVue> toutes) {
        List<EcheanceVue> echeances = toutes.stream()
                .filter(echeance -> echeance.urgence().equals(urgence.name()))
                .toList();
        return new SignalVu(
                libelles.texte(cle, echeances.size()),
                echeances.size(),
                perimetre.chemin("/financements/echeances#u-" + urgence.name()),
                echeances.stream()
                        .limit(EXEMPLES)
                        .map(echeance -> new Exemple(
                                echeance.libelle() + " : " + echeance.action(), echeance.href(), echeance.delai()))
                        .toList());
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
            case SILENCE -> delais.jour(action.modifieeLe()).court();
            default -> null;
        };
    }
}

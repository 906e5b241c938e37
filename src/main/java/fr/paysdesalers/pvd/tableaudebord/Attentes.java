package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.confirmation.PropositionLue;
import fr.paysdesalers.pvd.confirmation.PropositionsLues;
import fr.paysdesalers.pvd.convention.DeliberationAttendue;
import fr.paysdesalers.pvd.convention.Deliberations;
import fr.paysdesalers.pvd.convention.VuesDeSignature;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.Exemple;
import fr.paysdesalers.pvd.tableaudebord.TableauDeBord.SignalVu;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What waits and is no action: proposals of funders to examine, councils that have not deliberated. */
@Component
class Attentes {

    private static final int EXEMPLES = 3;

    private final PropositionsLues propositions;
    private final Deliberations deliberations;
    private final Libelles libelles;

    Attentes(PropositionsLues propositions, Deliberations deliberations, Libelles libelles) {
        this.propositions = propositions;
        this.deliberations = deliberations;
        this.libelles = libelles;
    }

    Stream<SignalVu> de(Perimetre perimetre) {
        return Stream.concat(propositions(perimetre), deliberations(perimetre));
    }

    /** What funders propose waits for those who keep the accounts. */
    private Stream<SignalVu> propositions(Perimetre perimetre) {
        if (!perimetre.tientLesComptes()) {
            return Stream.empty();
        }
        List<PropositionLue> attentes = propositions.enAttente(perimetre);
        return Stream.of(new SignalVu(
                libelles.texte("tableaudebord.propositions", attentes.size()),
                attentes.size(),
                perimetre.chemin("/financements/propositions"),
                attentes.stream()
                        .limit(EXEMPLES)
                        .map(attente -> new Exemple(
                                "A" + attente.numeroAction() + " " + attente.nomAction(),
                                perimetre.chemin("/financements/propositions/" + attente.id()),
                                attente.partenaire()))
                        .toList()));
    }

    /** Who has not deliberated yet waits for the chef de projet. */
    private Stream<SignalVu> deliberations(Perimetre perimetre) {
        if (!perimetre.estChefDeProjet()) {
            return Stream.empty();
        }
        List<DeliberationAttendue> manquantes = deliberations.attendues(perimetre).stream()
                .filter(DeliberationAttendue::manque)
                .toList();
        return Stream.of(new SignalVu(
                libelles.texte("tableaudebord.deliberations", manquantes.size()),
                manquantes.size(),
                perimetre.chemin("/convention#deliberations"),
                manquantes.stream()
                        .limit(EXEMPLES)
                        .map(manquante -> new Exemple(
                                manquante.collectivite(),
                                VuesDeSignature.aEnregistrer(perimetre, manquante),
                                VuesDeSignature.objet(libelles, manquante)))
                        .toList()));
    }
}

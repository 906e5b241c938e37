package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.confirmation.AvisVu.Attente;
import fr.paysdesalers.pvd.confirmation.PropositionVue.SituationEnvoyee;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What funders said of lines, beside what they may say: one statement, whatever the number of lines. */
@Component
public class Avis {

    private final PropositionsLues propositions;
    private final VuesDePropositions vues;
    private final Libelles libelles;

    Avis(PropositionsLues propositions, VuesDePropositions vues, Libelles libelles) {
        this.propositions = propositions;
        this.vues = vues;
        this.libelles = libelles;
    }

    /** By key of line, on the sheet of an action; lines without a funder have none. */
    public Map<Long, AvisVu> deLAction(Perimetre perimetre, long actionId, List<LigneDeFinancement> lignes) {
        return vus(perimetre, lignes, propositions.deLAction(perimetre, actionId));
    }

    /** By key of line, among the files of a partner. */
    public Map<Long, AvisVu> duPartenaire(Perimetre perimetre, long partenaireId, List<LigneDeFinancement> lignes) {
        return vus(perimetre, lignes, propositions.duPartenaire(perimetre, partenaireId));
    }

    private Map<Long, AvisVu> vus(Perimetre perimetre, List<LigneDeFinancement> lignes, List<PropositionLue> lues) {
        Map<Long, Map<EtatProposition, PropositionLue>> parLigne = new HashMap<>();
        lues.forEach(lue -> parLigne.computeIfAbsent(lue.financementId(), ligne -> new EnumMap<>(EtatProposition.class))
                .put(lue.etat(), lue));
        Map<Long, AvisVu> avis = new HashMap<>();
        lignes.stream()
                .filter(ligne -> ligne.partenaireId() != null)
                .forEach(ligne ->
                        avis.put(ligne.id(), vu(perimetre, ligne, parLigne.getOrDefault(ligne.id(), Map.of()))));
        return avis;
    }

    private AvisVu vu(Perimetre perimetre, LigneDeFinancement ligne, Map<EtatProposition, PropositionLue> dernieres) {
        Situation presente = Situation.de(ligne);
        PropositionLue attente = dernieres.get(EtatProposition.EN_ATTENTE);
        PropositionLue confirmee = dernieres.get(EtatProposition.CONFIRMEE);
        String confirmation =
                confirmee != null && confirmee.avant().equals(presente) ? vues.confirmation(confirmee) : null;
        boolean sienne = perimetre.estPartenaire()
                && ligne.partenaireId() != null
                && ligne.partenaireId().equals(perimetre.partenaireId());
        boolean ouverte = sienne && attente == null && !ligne.abandonnee();
        String chemin = perimetre.chemin("/actions/A" + ligne.numeroAction() + "/financements/" + ligne.id());
        return new AvisVu(
                ligne.intitule() == null ? "" : ligne.intitule(),
                chemin,
                SituationEnvoyee.de(presente),
                confirmation,
                attente == null ? null : attente(perimetre, attente, sienne ? chemin : null),
                ouverte && confirmation == null && presente.etat().paieOuAttend(),
                ouverte && estProposable(ligne),
                sienne && attente == null ? reponse(dernieres) : null);
    }

    private static boolean estProposable(LigneDeFinancement ligne) {
        return ligne.etat().paieOuAttend()
                || !PropositionDemande.possibles(ligne.nature(), ligne.etat()).isEmpty();
    }

    private Attente attente(Perimetre perimetre, PropositionLue attente, @Nullable String chemin) {
        return new Attente(
                libelles.texte(
                        chemin == null ? "confirmation.attente" : "confirmation.attente.sienne", attente.partenaire()),
                vues.enMots(attente),
                perimetre.tientLesComptes() ? VuesDePropositions.examen(perimetre, attente) : null,
                chemin == null ? null : chemin + "/propositions/" + attente.id());
    }

    /** The answer to the last proposal, until the funder speaks again. */
    private @Nullable String reponse(Map<EtatProposition, PropositionLue> dernieres) {
        return Stream.of(EtatProposition.ACCEPTEE, EtatProposition.REFUSEE, EtatProposition.CONFIRMEE)
                .flatMap(etat -> Stream.ofNullable(dernieres.get(etat)))
                .max(Comparator.comparingLong(PropositionLue::id))
                .map(vues::reponse)
                .orElse(null);
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.financement.SyntheseDeDossiers;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files of a partner in a convention, with the next dates of the actions that they fund. */
@Component
public class Dossiers {

    private static final int HORIZON_JOURS = 60;

    private final PlansDeFinancement plans;
    private final Agenda agenda;
    private final Libelles libelles;

    Dossiers(PlansDeFinancement plans, Agenda agenda, Libelles libelles) {
        this.plans = plans;
        this.agenda = agenda;
        this.libelles = libelles;
    }

    /** A file, ready to show. */
    public record DossierVu(LigneDeFinancement ligne, String href, String etat) {}

    /** All of them. */
    public record DossiersVus(List<DossierVu> dossiers, SyntheseDeDossiers synthese, List<Rendezvous> dates) {}

    public DossiersVus de(Perimetre perimetre, long partenaireId) {
        List<LigneDeFinancement> lignes = plans.dossiers(perimetre, partenaireId);
        Set<Long> actions = lignes.stream().map(LigneDeFinancement::actionId).collect(Collectors.toSet());
        return new DossiersVus(
                lignes.stream()
                        .map(ligne -> new DossierVu(
                                ligne,
                                perimetre.chemin("/actions/A" + ligne.numeroAction() + "#financement"),
                                libelles.de(ligne.etat())))
                        .toList(),
                SyntheseDeDossiers.de(lignes),
                agenda.prochains(perimetre, HORIZON_JOURS).stream()
                        .filter(date -> actions.contains(date.actionId()))
                        .toList());
    }
}

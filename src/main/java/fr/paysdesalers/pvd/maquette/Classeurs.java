package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/**
 * Writes the maquette as a workbook of live formulas: a sheet for each year, one that adds them up, what has been received,
 * and a summary.
 */
@Component
class Classeurs {

    private final Libelles libelles;
    private final Delais delais;
    private final boolean demonstration;

    Classeurs(Libelles libelles, Delais delais, Environment environnement) {
        this.libelles = libelles;
        this.delais = delais;
        this.demonstration = environnement.acceptsProfiles(Profiles.of("demonstration"));
    }

    byte[] ecrire(Perimetre perimetre, List<ActionPlanifiee> actions) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Workbook classeur = new Workbook(octets, "Portail PVD", "1.0")) {
            ecrire(perimetre, actions, classeur);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }

    private void ecrire(Perimetre perimetre, List<ActionPlanifiee> actions, Workbook classeur) {
        List<String> mentions = mentions(perimetre);
        List<Exercice> exercices = exercices(actions);
        List<String> annees = exercices.stream().map(this::nom).toList();
        String tout = libelles.texte("maquette.feuille.tout");
        String recu = libelles.texte("maquette.feuille.realise");
        FeuilleDeSynthese synthese = new FeuilleDeSynthese(
                classeur.newWorksheet(libelles.texte("maquette.feuille.synthese")), libelles, actions.size());
        synthese.ecrire(mentions, annees, tout, recu);
        FeuilleDeMaquette ensemble = feuille(classeur, tout, actions, mentions, false);
        for (int rang = 0; rang < actions.size(); rang++) {
            ensemble.ecrireLaSomme(rang, actions.get(rang), annees);
        }
        ensemble.terminer(libelles.texte("maquette.total", actions.size()));
        for (Exercice exercice : exercices) {
            FeuilleDeMaquette annee = feuille(classeur, nom(exercice), actions, mentions, false);
            remplir(annee, actions, action -> Chiffres.prevus(action.plan(), exercice));
        }
        int courante = delais.aujourdHui().getYear();
        remplir(
                feuille(classeur, recu, actions, mentions, true),
                actions,
                action -> Chiffres.recus(action.plan(), Exercice.TOUS, courante));
    }

    private FeuilleDeMaquette feuille(
            Workbook classeur, String nom, List<ActionPlanifiee> actions, List<String> mentions, boolean realise) {
        FeuilleDeMaquette feuille =
                new FeuilleDeMaquette(classeur.newWorksheet(nom), libelles, actions.size(), realise);
        feuille.ecrireTete(libelles.texte("maquette.feuille.titre", nom), mentions);
        return feuille;
    }

    private void remplir(
            FeuilleDeMaquette feuille, List<ActionPlanifiee> actions, Function<ActionPlanifiee, Chiffres> chiffres) {
        for (int rang = 0; rang < actions.size(); rang++) {
            ActionPlanifiee action = actions.get(rang);
            feuille.ecrire(rang, action, chiffres.apply(action));
        }
        feuille.terminer(libelles.texte("maquette.total", actions.size()));
    }

    /** One year at least, or the sheet of all the years would add nothing up. */
    private List<Exercice> exercices(List<ActionPlanifiee> actions) {
        SortedSet<Integer> annees = new TreeSet<>();
        actions.forEach(action -> annees.addAll(action.plan().annees()));
        List<Exercice> exercices =
                new ArrayList<>(annees.stream().map(Exercice::annee).toList());
        if (ActionPlanifiee.ontSansAnnee(actions)) {
            exercices.add(Exercice.SANS_ANNEE);
        }
        return exercices.isEmpty() ? List.of(Exercice.annee(delais.aujourdHui().getYear())) : exercices;
    }

    private String nom(Exercice exercice) {
        return exercice.annee() == null
                ? libelles.texte("maquette.annee.sans")
                : exercice.annee().toString();
    }

    /** What a reader must know before the figures. */
    private List<String> mentions(Perimetre perimetre) {
        List<String> mentions = new ArrayList<>();
        if (demonstration) {
            mentions.add(libelles.texte("maquette.feuille.demonstration"));
        }
        mentions.add(libelles.texte("maquette.feuille.mention", new Jour(delais.aujourdHui())));
        if (perimetre.estPartenaire()) {
            mentions.add(libelles.texte("maquette.partage"));
        }
        return mentions;
    }
}

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.Archives;
import fr.paysdesalers.pvd.action.Chaines;
import fr.paysdesalers.pvd.action.Jalons;
import fr.paysdesalers.pvd.action.Point;
import fr.paysdesalers.pvd.action.Points;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.SensDeChaine;
import fr.paysdesalers.pvd.publication.Publications;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells what the chef de projet does in one gesture: a chain of milestones, a sweep, a publication, an archiving. */
@Component
@Profile("demonstration")
class RecitDesGestes {

    private final Jalons jalons;
    private final Chaines chaines;
    private final Points points;
    private final Archives archives;
    private final Publications publications;

    RecitDesGestes(Jalons jalons, Chaines chaines, Points points, Archives archives, Publications publications) {
        this.publications = publications;
        this.jalons = jalons;
        this.chaines = chaines;
        this.points = points;
        this.archives = archives;
    }

    void raconter(Contexte contexte, JeuDeDonnees jeu, Reference reference, Ligne action, Deroulement deroulement) {
        for (Ligne chaine : jeu.de("chaines", action)) {
            deroulement.ajouter(chaine.entier("jours"), chaine, () -> enchainer(contexte, reference, chaine));
        }
        for (Ligne point : jeu.de("points", action)) {
            deroulement.ajouter(
                    point.entier("jours"),
                    point,
                    () -> points.faire(
                            contexte.chef(), reference, new Point(null, null, point.texteOuNul("mot"), null)));
        }
        for (Ligne publication : jeu.de("publications", action)) {
            deroulement.ajouter(
                    publication.entier("jours"),
                    publication,
                    () -> publications.publier(contexte.chef(), List.of(reference)));
        }
        for (Ligne archive : jeu.de("archives", action)) {
            deroulement.ajouter(
                    archive.entier("jours"),
                    archive,
                    () -> archives.archiver(contexte.chef(), reference, archive.texte("motif")));
        }
    }

    private void enchainer(Contexte contexte, Reference reference, Ligne chaine) {
        jalons.ajouter(
                contexte.chef(),
                reference,
                chaines.proposes(
                        chaine.texte("chaine"),
                        chaine.valeur("sens", SensDeChaine::valueOf),
                        contexte.calendrier().jour(chaine.entier("le"))));
    }
}

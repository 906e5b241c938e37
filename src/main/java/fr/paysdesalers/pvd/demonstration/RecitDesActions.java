package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.action.ActionsLues;
import fr.paysdesalers.pvd.action.ActionsLues.JalonLu;
import fr.paysdesalers.pvd.action.ConstatDeBlocage;
import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Jalons;
import fr.paysdesalers.pvd.action.MotifBlocage;
import fr.paysdesalers.pvd.action.Note;
import fr.paysdesalers.pvd.action.Passage;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.action.Suivis;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.action.TypeSuivi;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells the life of the actions: statuts, milestones, notes, what holds them back. */
@Component
@Profile("demonstration")
class RecitDesActions {

    /** A date is moved shortly before it comes, unless its line says when. */
    private static final int AVANT_LA_DATE = 2;

    private final FichesAction actions;
    private final Jalons jalons;
    private final Suivis suivis;
    private final ActionsLues lues;
    private final EntityManager base;

    RecitDesActions(FichesAction actions, Jalons jalons, Suivis suivis, ActionsLues lues, EntityManager base) {
        this.actions = actions;
        this.jalons = jalons;
        this.suivis = suivis;
        this.lues = lues;
        this.base = base;
    }

    /** Creates an action with its milestones, under the reference that its line says. */
    Reference creer(Contexte contexte, Ligne action, List<Ligne> prevus) {
        Reference reference = actions.creer(contexte.chef(), FicheDecrite.lire(action, contexte));
        if (!reference.toString().equals(action.texte("cle"))) {
            throw action.erreur("le portail donne à cette action la référence " + reference, null);
        }
        for (Ligne jalon : prevus) {
            jalons.ajouter(
                    contexte.chef(),
                    reference,
                    jalon.valeur("type", TypeJalon::valueOf),
                    jalon.texte("libelle"),
                    contexte.calendrier().jour(jalon.entier("prevu")));
        }
        return reference;
    }

    void raconter(Contexte contexte, JeuDeDonnees jeu, Ligne action, Deroulement deroulement) {
        Reference reference = Reference.of(action.texte("cle"));
        passages(contexte, action, reference, deroulement);
        Map<String, Long> cles = clesDesJalons(contexte.chef(), reference);
        for (Ligne jalon : jeu.de("jalons", action)) {
            vieDuJalon(contexte, reference, jalon, cles.getOrDefault(jalon.texte("libelle"), 0L), deroulement);
        }
        for (Ligne blocage : jeu.de("blocages", action)) {
            deroulement.ajouter(
                    blocage.entier("depuis"),
                    blocage,
                    () -> actions.bloquer(contexte.chef(), reference, constat(contexte, blocage)));
        }
        for (Ligne suivi : jeu.de("suivis", action)) {
            deroulement.ajouter(suivi.entier("jours"), suivi, () -> noter(contexte.chef(), reference, suivi));
        }
        for (Ligne rature : jeu.de("ratures", action)) {
            deroulement.ajouter(rature.entier("jours"), rature, () -> rayer(contexte.chef(), reference, rature));
        }
    }

    /** The milestones are written first: what reads them does not go through the persistence context. */
    private Map<String, Long> clesDesJalons(Perimetre chef, Reference reference) {
        base.flush();
        return lues.jalons(lues.fiche(chef, reference)).stream()
                .collect(Collectors.toMap(JalonLu::libelle, JalonLu::id));
    }

    /** The reason and the decision of the line are those of its last passage. */
    private void passages(Contexte contexte, Ligne action, Reference reference, Deroulement deroulement) {
        List<Etape> etapes = Etape.lire(action.texteOuNul("passages"));
        for (int rang = 0; rang < etapes.size(); rang++) {
            boolean dernier = rang == etapes.size() - 1;
            int jour = Integer.parseInt(etapes.get(rang).jour());
            Passage passage = new Passage(
                    Statut.valueOf(etapes.get(rang).suite()),
                    contexte.calendrier().jour(jour),
                    dernier ? action.texteOuNul("motif_statut") : null,
                    dernier ? action.texteOuNul("decision") : null);
            deroulement.ajouter(jour, action, () -> actions.passer(contexte.chef(), reference, passage));
        }
    }

    private void vieDuJalon(Contexte contexte, Reference reference, Ligne jalon, long cle, Deroulement deroulement) {
        int prevu = jalon.entier("prevu");
        for (Etape report : Etape.lire(jalon.texteOuNul("reports"))) {
            String[] jours = report.jour().split("@", 2);
            int vers = Integer.parseInt(jours[0]);
            int dit = jours.length == 2 ? Integer.parseInt(jours[1]) : prevu - AVANT_LA_DATE;
            deroulement.ajouter(
                    dit,
                    jalon,
                    () -> jalons.reporter(
                            contexte.chef(),
                            reference,
                            cle,
                            contexte.calendrier().jour(vers),
                            report.suite()));
            prevu = vers;
        }
        Integer reel = jalon.entierOuNul("reel");
        if (reel != null) {
            deroulement.ajouter(
                    reel,
                    jalon,
                    () -> jalons.realiser(
                            contexte.chef(),
                            reference,
                            cle,
                            contexte.calendrier().jour(reel)));
        }
    }

    private static ConstatDeBlocage constat(Contexte contexte, Ligne blocage) {
        return new ConstatDeBlocage(
                blocage.valeur("motif", MotifBlocage::valueOf),
                blocage.texte("description"),
                blocage.texte("qui"),
                blocage.texteOuNul("deblocage"),
                contexte.calendrier().jour(blocage.entier("depuis")),
                contexte.jourOuNul(blocage, "relance"));
    }

    /** The note that says this word for word, more than a day old: it stays, struck through. */
    private void rayer(Perimetre chef, Reference reference, Ligne rature) {
        lues.suivis(chef, lues.fiche(chef, reference)).stream()
                .filter(note -> note.texte().equals(rature.texte("texte")))
                .forEach(note -> suivis.effacer(chef, reference, note.id()));
    }

    private void noter(Perimetre chef, Reference reference, Ligne suivi) {
        suivis.ecrire(
                chef,
                reference,
                new Note(
                        suivi.valeur("type", TypeSuivi::valueOf),
                        suivi.texte("texte"),
                        suivi.valeur("visibilite", Visibilite::valueOf)));
    }
}

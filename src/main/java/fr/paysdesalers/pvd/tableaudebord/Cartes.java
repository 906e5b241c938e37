package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Objectif;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.MotsDActions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.SommesDuTerritoire.Somme;
import fr.paysdesalers.pvd.territoire.Carte;
import fr.paysdesalers.pvd.territoire.Carte.Valeur;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Contours;
import fr.paysdesalers.pvd.territoire.DessinDeTerritoire;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the actions and the money of a convention on its communes, each a link to its page. */
@Component
class Cartes {

    private static final BigDecimal DIX_MILLE = BigDecimal.valueOf(10_000);
    private static final BigDecimal PRESQUE_UN_MILLION = BigDecimal.valueOf(999_500);

    private final Contours contours;
    private final Libelles libelles;

    Cartes(Contours contours, Libelles libelles) {
        this.contours = contours;
        this.libelles = libelles;
    }

    /** What is asked of a territory; one objective, or all of them. */
    Carte de(
            Perimetre perimetre,
            EtatDuTerritoire etat,
            SommesDuTerritoire sommes,
            MesureDeCarte mesure,
            @Nullable Objectif objectif) {
        String titre = libelles.texte("tableaudebord.carte.titre", libelles.de(mesure));
        return dessiner(
                perimetre,
                contours.dessin(etat.territoire().id(), etat.communes()),
                etat.communes(),
                mesure,
                objectif == null ? titre : libelles.texte("tableaudebord.carte.titre.objectif", titre, objectif.nom()),
                commune -> valeur(perimetre, commune, sommes.de(commune), mesure));
    }

    /** The number of actions alone, from rows that are read already. */
    Carte desActions(Perimetre perimetre, long territoireId, List<Commune> communes, List<ActionResume> actions) {
        return dessiner(
                perimetre,
                contours.dessin(territoireId, communes),
                communes,
                MesureDeCarte.ACTIONS,
                libelles.texte("tableaudebord.carte.titre", libelles.de(MesureDeCarte.ACTIONS)),
                commune -> actions(perimetre, commune, (int) actions.stream()
                        .filter(action -> action.concerne(commune.codeInsee()))
                        .count()));
    }

    private Carte dessiner(
            Perimetre perimetre,
            DessinDeTerritoire dessin,
            List<Commune> communes,
            MesureDeCarte mesure,
            String titre,
            Function<Commune, Valeur> valeur) {
        Map<Long, Valeur> valeurs = new HashMap<>();
        communes.forEach(commune -> valeurs.put(commune.id(), valeur.apply(commune)));
        MotsDActions mots = new MotsDActions(libelles);
        return Carte.de(
                titre,
                dessin,
                valeurs,
                perimetre.codeInsee(),
                mesure == MesureDeCarte.ACTIONS ? mots : new MotsDEuros(mots, libelles));
    }

    private Valeur valeur(Perimetre perimetre, Commune commune, Somme somme, MesureDeCarte mesure) {
        return switch (mesure) {
            case ACTIONS -> actions(perimetre, commune, somme.actions());
            case EUROS ->
                euros(
                        perimetre,
                        commune,
                        somme.argent(),
                        somme.argent().estInconnu() ? null : somme.argent().cout(),
                        "tableaudebord.carte.euros");
            case HABITANT ->
                euros(
                        perimetre,
                        commune,
                        somme.argent(),
                        somme.argent().parHabitant(commune.population()),
                        "tableaudebord.carte.habitant");
        };
    }

    private Valeur actions(Perimetre perimetre, Commune commune, int nombre) {
        return new MotsDActions(libelles).valeur(nombre, page(perimetre, commune));
    }

    private Valeur euros(
            Perimetre perimetre, Commune commune, PartDArgent argent, @Nullable Montant montant, String cle) {
        if (montant == null) {
            return new Valeur(null, "?", libelles.texte("tableaudebord.carte.inconnu"), page(perimetre, commune));
        }
        String mots = libelles.texte(cle, montant);
        return new Valeur(
                montant.valeur(),
                court(montant),
                argent.chiffrees() == argent.actions()
                        ? mots
                        : mots + " "
                                + libelles.texte("tableaudebord.carte.calcul", argent.chiffrees(), argent.actions()),
                page(perimetre, commune));
    }

    static String page(Perimetre perimetre, Commune commune) {
        return perimetre.chemin("/communes/" + commune.codeInsee());
    }

    /** An amount that holds in a tile: {@code 1 945 €}, {@code 340 k€}, {@code 1,2 M€}. */
    static String court(Montant montant) {
        BigDecimal valeur = montant.valeur();
        if (valeur.compareTo(DIX_MILLE) < 0) {
            return montant.toString();
        }
        if (valeur.compareTo(PRESQUE_UN_MILLION) < 0) {
            return valeur.movePointLeft(3).setScale(0, RoundingMode.HALF_UP) + "\u00a0k€";
        }
        return valeur.movePointLeft(6)
                        .setScale(1, RoundingMode.HALF_UP)
                        .toPlainString()
                        .replace('.', ',') + "\u00a0M€";
    }
}

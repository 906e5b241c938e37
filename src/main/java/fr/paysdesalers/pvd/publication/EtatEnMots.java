package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.publication.ContenuPublic.Calendrier;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where an action stands, as one says it to a neighbour: « travaux en cours, fin prévue au printemps 2027 ». */
@Component
class EtatEnMots {

    private final Libelles libelles;

    EtatEnMots(Libelles libelles) {
        this.libelles = libelles;
    }

    String de(ContenuPublic contenu) {
        Calendrier jours = contenu.calendrier();
        return switch (contenu.statut()) {
            case A_VENIR -> suivi(libelles.texte("publication.mots.A_VENIR"), "publication.mots.debut", jours.debut());
            case A_L_ETUDE ->
                suivi(libelles.texte("publication.mots.A_L_ETUDE"), "publication.mots.debut", jours.debut());
            case PROGRAMMEE ->
                suivi(libelles.texte("publication.mots.PROGRAMMEE"), "publication.mots.debut", jours.debut());
            case EN_COURS -> suivi(libelles.texte("publication.mots.EN_COURS"), "publication.mots.fin", jours.fin());
            case REALISEE ->
                jours.finReelleLe() == null
                        ? libelles.texte("publication.mots.REALISEE")
                        : libelles.texte("publication.mots.REALISEE.depuis", new Jour(jours.finReelleLe()));
            case SUSPENDUE -> libelles.texte("publication.mots.SUSPENDUE");
            case ABANDONNEE -> libelles.texte("publication.mots.ABANDONNEE");
        };
    }

    private String suivi(String etat, String cle, @Nullable LocalDate jour) {
        return jour == null ? etat : etat + libelles.texte(cle, saison(jour));
    }

    /** The season of a day, with its preposition: an announced month is read as a promise, a season as a forecast. */
    String saison(LocalDate jour) {
        int annee = jour.getYear();
        return switch (jour.getMonthValue()) {
            case 3, 4, 5 -> libelles.texte("publication.saison.printemps", String.valueOf(annee));
            case 6, 7, 8 -> libelles.texte("publication.saison.ete", String.valueOf(annee));
            case 9, 10, 11 -> libelles.texte("publication.saison.automne", String.valueOf(annee));
            case 12 -> libelles.texte("publication.saison.hiver", String.valueOf(annee), String.valueOf(annee + 1));
            default -> libelles.texte("publication.saison.hiver", String.valueOf(annee - 1), String.valueOf(annee));
        };
    }
}

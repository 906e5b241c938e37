package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.territoire.Carte;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The dashboard of a person, ready to show; {@code blocs} are its parts in the order of their role. */
public record TableauDeBord(
        List<String> blocs,
        Bandeau bandeau,
        List<SignalVu> signaux,
        List<CarteObjectif> objectifs,
        Argent argent,
        List<BourgVu> bourgs,
        CarteDesActions carte,
        @Nullable CommuneVue commune,
        List<Rendezvous> dates,
        int horizon) {

    /** A reason to act: how many, the first three, the list of all. */
    public record SignalVu(String libelle, int nombre, String href, List<Exemple> exemples) {}

    /** An action named under a signal. */
    public record Exemple(String nom, String href, @Nullable String detail) {}

    /** An objective: its actions by statut, its money. */
    public record CarteObjectif(
            int numero,
            String nom,
            String resume,
            String href,
            int nombre,
            List<Segment> segments,
            String description,
            BarreArgent barre,
            String perimetre) {}

    /** A part of a stacked bar; percentages with a point. */
    public record Segment(String code, String x, String largeur, String libelle, int nombre) {}

    /** The money of the convention. */
    public record Argent(Total total, BarreArgent barre, String perimetre, String href) {}

    /** The commune of an elected member, with its actions by name. */
    public record CommuneVue(BourgVu tuile, List<Exemple> actions) {}

    /** A bourg-centre, or the commune of an elected member; all shown alike. */
    public record BourgVu(
            String nom, String page, String population, int actions, int enCours, int enRetard, String href) {}

    /** The small map, with the table of its figures and the page that shows more. */
    public record CarteDesActions(Carte carte, List<BourgVu> communes, String href) {}
}

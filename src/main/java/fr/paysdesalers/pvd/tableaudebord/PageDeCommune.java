package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.indicateur.ChiffresMesures.ChiffreMesure;
import fr.paysdesalers.pvd.portefeuille.Agenda.Rendezvous;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.tableaudebord.DeliberationsAttendues.Attente;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page of a commune for its mayor: what is done there, its money, what its council is waited for, what comes. */
public record PageDeCommune(
        String nom,
        String codeInsee,
        boolean bourg,
        String population,
        String arrondissement,
        List<Chiffre> chiffres,
        Chiffre intercommunales,
        @Nullable ArgentVu argent,
        List<Attente> duConseil,
        List<Attente> ailleurs,
        List<ActionVue> actions,
        List<Rendezvous> dates,
        List<ChiffreMesure> indicateurs,
        Voisine precedente,
        Voisine suivante) {

    /** A count, and the list that shows the same. */
    public record Chiffre(String libelle, int nombre, String href) {}

    /** Its money by shares; {@code href} shows the same row among the other communes. */
    public record ArgentVu(
            @Nullable String cout, @Nullable String parHabitant, BarreArgent barre, String calcul, String href) {}

    /** An action that concerns it; {@code part} is its share when there are other communes. */
    public record ActionVue(
            String reference,
            String nom,
            String href,
            String statutCode,
            String statut,
            @Nullable String retard,
            boolean bloquee,
            @Nullable String part,
            @Nullable String jalon,
            @Nullable Jour jalonLe,
            @Nullable String delai) {}

    /** The commune before or after, in alphabetical order; after the last comes the first. */
    public record Voisine(String nom, String href) {}
}

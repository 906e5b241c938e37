package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers of the list, in the way that is asked. */
@Component
class Resultats {

    private final ListeActions liste;
    private final Lignes lignes;
    private final Chronologies chronologies;
    private final ResultatsParCommune parCommune;
    private final Libelles libelles;

    Resultats(
            ListeActions liste,
            Lignes lignes,
            Chronologies chronologies,
            ResultatsParCommune parCommune,
            Libelles libelles) {
        this.liste = liste;
        this.lignes = lignes;
        this.chronologies = chronologies;
        this.parCommune = parCommune;
        this.libelles = libelles;
    }

    /** The cards of a statut: those of the page, and how many there are in all. */
    public record Pile(String code, String libelle, int nombre, List<LigneAction> lignes) {}

    void dans(Perimetre perimetre, Demande demande, Map<Statut, Integer> nombres, Model modele) {
        switch (demande.affichage().vue()) {
            case TABLE -> modele.addAttribute("lignes", lignes(perimetre, demande));
            case CARTES -> modele.addAttribute("piles", piles(lignes(perimetre, demande), nombres));
            case CALENDRIER -> chronologies.dans(perimetre, demande, modele);
            case TERRITOIRE -> parCommune.dans(perimetre, demande, modele);
        }
    }

    private List<LigneAction> lignes(Perimetre perimetre, Demande demande) {
        return lignes.de(
                perimetre,
                liste.page(perimetre, demande),
                Recherche.de(demande.criteres().q()));
    }

    private List<Pile> piles(List<LigneAction> toutes, Map<Statut, Integer> nombres) {
        return Arrays.stream(Statut.values())
                .filter(nombres::containsKey)
                .map(statut -> new Pile(
                        statut.name(),
                        libelles.de(statut),
                        nombres.getOrDefault(statut, 0),
                        toutes.stream()
                                .filter(ligne -> ligne.statutCode().equals(statut.name()))
                                .toList()))
                .toList();
    }
}

package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.territoire.Carte;
import fr.paysdesalers.pvd.territoire.Carte.Valeur;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.Contours;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The answers of the list on the map of the territory; each commune leads to the same question for it alone. */
@Component
class ResultatsParCommune {

    private final ListeActions liste;
    private final Conventions conventions;
    private final Territoires territoires;
    private final Contours contours;
    private final Libelles libelles;

    ResultatsParCommune(
            ListeActions liste,
            Conventions conventions,
            Territoires territoires,
            Contours contours,
            Libelles libelles) {
        this.liste = liste;
        this.conventions = conventions;
        this.territoires = territoires;
        this.contours = contours;
        this.libelles = libelles;
    }

    /** A commune in the table; null where the filter by commune leaves it out. */
    public record LigneDeCommune(
            String nom,
            boolean bourg,
            @Nullable Integer nombre,
            @Nullable String href) {}

    void dans(Perimetre perimetre, Demande demande, Model modele) {
        Criteres criteres = demande.criteres();
        Map<String, Integer> nombres = liste.parCommune(perimetre, criteres);
        long territoire = conventions.convention(perimetre.conventionId()).territoireId();
        List<Commune> communes = territoires.communes(territoire);
        MotsDActions mots = new MotsDActions(libelles);
        Map<Long, Valeur> valeurs = new HashMap<>();
        List<LigneDeCommune> lignes = new ArrayList<>();
        for (Commune commune : communes) {
            boolean demandee = estDemande(criteres, commune.codeInsee());
            int nombre = nombres.getOrDefault(commune.codeInsee(), 0);
            String href = adresse(perimetre, criteres, commune.codeInsee());
            valeurs.put(
                    commune.id(),
                    demandee
                            ? mots.valeur(nombre, href)
                            : new Valeur(null, "", libelles.texte("portefeuille.carte.hors-filtre"), null));
            lignes.add(new LigneDeCommune(
                    commune.nom(), commune.bourgCentre(), demandee ? nombre : null, demandee ? href : null));
        }
        boolean ensemble = estDemande(criteres, Filtre.INTERCOMMUNALE);
        lignes.add(new LigneDeCommune(
                libelles.texte("portefeuille.carte.intercommunale"),
                false,
                ensemble ? nombres.getOrDefault(Filtre.INTERCOMMUNALE, 0) : null,
                ensemble ? adresse(perimetre, criteres, Filtre.INTERCOMMUNALE) : null));
        modele.addAttribute(
                "carte",
                Carte.de(
                        libelles.texte("portefeuille.carte.titre"),
                        contours.dessin(territoire, communes),
                        valeurs,
                        perimetre.codeInsee(),
                        mots));
        modele.addAttribute("lignesDeCommunes", lignes);
    }

    private static boolean estDemande(Criteres criteres, String commune) {
        return !criteres.a(Filtre.COMMUNE) || criteres.valeurs(Filtre.COMMUNE).contains(commune);
    }

    /** The same question for one commune: a commune of the filter alone has as many answers in both. */
    private static String adresse(Perimetre perimetre, Criteres criteres, String commune) {
        Criteres autres = criteres;
        for (String valeur : criteres.valeurs(Filtre.COMMUNE)) {
            autres = autres.sans(Filtre.COMMUNE, valeur);
        }
        return new Demande(autres.et(Filtre.COMMUNE, commune), Affichage.TABLE).href(perimetre);
    }
}

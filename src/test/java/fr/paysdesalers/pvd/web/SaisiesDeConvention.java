package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Saisies.de;

import org.springframework.util.MultiValueMap;

/** What an administrateur types well to open and describe a convention. */
final class SaisiesDeConvention {

    static final String SLUG = "vallee-decrite";

    private SaisiesDeConvention() {}

    static MultiValueMap<String, String> ouverture() {
        return de(
                "slug",
                SLUG,
                "nom",
                "Petites villes de demain — Vallée décrite",
                "signeeLe",
                "2025-09-16",
                "dureeInitialisationMois",
                "18",
                "objectifs",
                "Habitat : mieux se loger\nCommerce : plus de boutiques ouvertes",
                "signataires",
                "État : préfecture du Cantal\nCommune de Bourg-Neuf");
    }

    static MultiValueMap<String, String> description() {
        MultiValueMap<String, String> champs = ouverture();
        champs.addAll(territoire());
        champs.remove("version");
        champs.addAll(de(
                "listeDeCommunes",
                "15001 ; Bourg-Neuf ; 1 571 ; oui\n15002;Petit-Val;94\n15004\tHaut-Val\t12\t",
                "millesime",
                "2023",
                "arrondissement",
                "Aurillac"));
        return champs;
    }

    static MultiValueMap<String, String> convention() {
        return de(
                "nom",
                "Petites villes de demain — Pays de Salers",
                "signeeLe",
                "2021-09-16",
                "dureeInitialisationMois",
                "18",
                "version",
                "");
    }

    static MultiValueMap<String, String> territoire() {
        return de(
                "epci",
                "Communauté de communes décrite",
                "siren",
                "241 501 139",
                "departement",
                "Cantal",
                "superficieKm2",
                "643",
                "finalite",
                "Garder l’école",
                "portrait",
                "Deux vallées",
                "version",
                "");
    }

    static MultiValueMap<String, String> objectif() {
        return de(
                "nom",
                "Santé",
                "resume",
                "Se soigner près de chez soi",
                "thematiques",
                "Maison de santé",
                "version",
                "");
    }

    static MultiValueMap<String, String> commune(String insee) {
        return de(
                "nom",
                "Pleaux",
                "insee",
                insee,
                "population",
                "1571",
                "millesime",
                "2023",
                "arrondissement",
                "Mauriac",
                "bourgCentre",
                "true",
                "version",
                "");
    }

    static MultiValueMap<String, String> maitreOuvrage() {
        return de("nom", "Syndicat d’essai", "siren", "", "version", "");
    }

    /** @param depart those that are there */
    static MultiValueMap<String, String> axes(String depart) {
        return de("axes", "Habitat\nSport", "depart", depart);
    }
}

package fr.paysdesalers.pvd.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.territoire.CommuneMother;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a person types in each form of the portal, when all goes well. */
final class Saisies {

    static final String JOUR = "2026-11-23";

    private Saisies() {}

    static MultiValueMap<String, String> de(String... nomsEtValeurs) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        for (int rang = 0; rang < nomsEtValeurs.length; rang += 2) {
            champs.add(nomsEtValeurs[rang], nomsEtValeurs[rang + 1]);
        }
        return champs;
    }

    /** The form that a route receives, by the end of its pattern. */
    static MultiValueMap<String, String> de(String route, Jeu jeu) {
        Map<String, MultiValueMap<String, String>> parRoute = new LinkedHashMap<>();
        parRoute.put(
                "/invitation",
                de(
                        "jeton",
                        "inconnu",
                        "nom",
                        "A",
                        "courriel",
                        "a@exemple.fr",
                        "motDePasse",
                        Jeu.MOT_DE_PASSE,
                        "confirmation",
                        Jeu.MOT_DE_PASSE));
        parRoute.put(
                "/administration/comptes",
                de(
                        "nom",
                        "Dominique",
                        "courriel",
                        "dominique@exemple.fr",
                        "conventionId",
                        "" + jeu.convention(Jeu.CONVENTION),
                        "role",
                        "ELU"));
        parRoute.put("/demandes/{id}/acceptation", parRoute.get("/administration/comptes"));
        parRoute.put("/demandes/{id}/refus", de());
        parRoute.put(
                "/demande-d-acces",
                de(
                        "nom",
                        "Claude Essai",
                        "courriel",
                        "claude@exemple.fr",
                        "organisation",
                        "DDT du Cantal",
                        "conventionId",
                        "",
                        "message",
                        "Je suis les dossiers d’habitat."));
        parRoute.put("/compte/donnees/fermeture", de("fermer", "FERMER"));
        parRoute.put("/compte/proconnect", de());
        parRoute.put("/connexion/lien/demande", de("courriel", "dominique@exemple.fr"));
        parRoute.put("/mot-de-passe-oublie", de("courriel", "dominique@exemple.fr"));
        parRoute.put("/compte/adresse", de("courriel", "dominique.bis@exemple.fr"));
        parRoute.put("/membres", de("nom", "Dominique", "courriel", "dominique@exemple.fr", "role", "ELU"));
        parRoute.put("/membres/{id}", de("finLe", "2027-06-30"));
        parRoute.put("/invitation/acceptation", de("jeton", "inconnu"));
        parRoute.put(
                "/invitation/cle",
                de("jeton", "inconnu", "nom", "Dominique", "courriel", "d@exemple.fr", "reponse", "{}"));
        parRoute.put("/compte/cles", de("nom", "Mon téléphone", "reponse", "{}"));
        parRoute.put("/compte/preuve", de("motDePasse", Jeu.MOT_DE_PASSE, "suite", "/compte/cles"));
        parRoute.put("/adresse", de("jeton", "inconnu"));
        parRoute.put(
                "/mot-de-passe",
                de("actuel", Jeu.MOT_DE_PASSE, "nouveau", "trois ponts rouges", "confirmation", "trois ponts rouges"));
        parRoute.put(
                "/blocage",
                de(
                        "motifBlocage",
                        "FONCIER",
                        "description",
                        "Indivision",
                        "quiDoitAgir",
                        "Notaire",
                        "depuisLe",
                        "2026-11-20"));
        parRoute.put("/deblocage", de("le", JOUR));
        parRoute.put("/statut", de("vers", "SUSPENDUE", "le", JOUR, "motif", "Recours"));
        parRoute.put("/suivis", de("typeSuivi", "AVANCEE", "texte", "Avance", "visibilite", "INTERNE"));
        parRoute.put(
                "/documents",
                de(
                        "fichier",
                        "piece.pdf",
                        "porteur",
                        "ACTION-"
                                + jeu.cle(
                                        "select coalesce(min(id), 0) from fiche_action where visibilite = 'PARTENAIRES'"),
                        "genreDocument",
                        "PLAN",
                        "intitule",
                        "Plan",
                        "moment",
                        "",
                        "visibilite",
                        "INTERNE"));
        parRoute.put(
                "/documents/{id}",
                de("genreDocument", "PLAN", "intitule", "Plan", "moment", "", "visibilite", "INTERNE", "version", ""));
        parRoute.put("/versions", de("fichier", "piece.pdf"));
        parRoute.put("/suivis/{id}", parRoute.get("/suivis"));
        parRoute.put("/jalons/{id}", de("typeJalon", "AUTRE", "libelle", "Visite"));
        parRoute.put(
                "/chaine",
                de(
                        "etapes[0].retenue",
                        "true",
                        "etapes[0].typeJalon",
                        "AUTRE",
                        "etapes[0].libelle",
                        "Visite",
                        "etapes[0].prevuLe",
                        "2027-01-15"));
        parRoute.put("/place", de("monter", "true"));
        parRoute.put("/lot", de("actions", "A1", "champ", "PILOTE", "pilote", "La directrice"));
        parRoute.put("/apercu", parRoute.get("/lot"));
        parRoute.put("/publication", de("empreinte", "une autre"));
        parRoute.put("/archive", de("motif", "En double"));
        parRoute.put("/copie", de("nom", "Seconde halle", "decalage", "30", "avecJalons", "true"));
        parRoute.put("/jalons", de("typeJalon", "AUTRE", "libelle", "Visite", "prevuLe", "2026-12-24"));
        parRoute.put("/report", de("versLe", "2027-01-15", "motif", "Avis attendu"));
        parRoute.put("/realisation", de("le", JOUR));
        parRoute.put("/depenses", depense());
        parRoute.put("/depenses/{id}", depense());
        parRoute.put("/financements", financement(jeu));
        parRoute.put("/financements/{id}", financement(jeu));
        parRoute.put("/passage", de("vers", "DEPOSE", "le", JOUR, "montant", "30 000"));
        parRoute.put("/versements", de("typeVersement", "ACOMPTE", "le", JOUR, "montant", "1 000"));
        parRoute.put("/{versement}/retrait", de("motif", "Saisi deux fois"));
        parRoute.put("/plan", de("base", "TTC", "fctva", "true", "miseEnLigneLe", JOUR, "version", ""));
        parRoute.put(
                "/dossier",
                de("aDeposerLe", "2026-12-24", "instructeur", "DDT", "avanceGarantie", "false", "version", ""));
        parRoute.put("/pieces", de("libelle", "Devis", "demandeeLe", JOUR));
        parRoute.put(
                "/propositions",
                de("etatPropose", "DEPOSE", "montant", "30 000", "le", JOUR, "commentaire", "Reçu ce jour"));
        parRoute.put("/confirmation", de("etat", "ENVISAGE", "montant", "30 000", "le", ""));
        parRoute.put(
                "/acceptation",
                de(
                        "etat",
                        "EN_VERSEMENT",
                        "montant",
                        "200 000",
                        "le",
                        jeu.aujourdHui().toString()));
        parRoute.put("/refus", de("motif", "Pas encore voté"));
        parRoute.put("/remise", de("le", JOUR));
        parRoute.put(
                "/derogations", de("regle", "EQUILIBRE", "genreDerogation", "AUTRE", "motif", "Le comité l’accepte"));
        parRoute.put("/parametres/{code}", de("valeur", "15,5", "depuisLe", "2027-01-01", "source", "Décret d’essai"));
        parRoute.put("/administration/chaines", chaine("Voirie"));
        parRoute.put("/chaines/{code}", chaine("Suite d’essai"));
        parRoute.put("/administration/conventions", de("fichier", "territoire.zip"));
        parRoute.put("/contours/{territoire}", de("source", "IGN, Admin Express, 2026", "fichier", "communes.geojson"));
        parRoute.put("/conventions/description", SaisiesDeConvention.description());
        parRoute.put("/conventions/territoires/{territoire}", SaisiesDeConvention.ouverture());
        parRoute.put("/administration/conventions/{convention}", SaisiesDeConvention.convention());
        parRoute.put("/{convention}/territoire", SaisiesDeConvention.territoire());
        parRoute.put("/objectifs", SaisiesDeConvention.objectif());
        parRoute.put("/objectifs/{objectif}", SaisiesDeConvention.objectif());
        parRoute.put("/communes", SaisiesDeConvention.commune("15999"));
        parRoute.put("/communes/{insee}", SaisiesDeConvention.commune("15153"));
        parRoute.put("/maitres-ouvrage", SaisiesDeConvention.maitreOuvrage());
        parRoute.put("/maitres-ouvrage/{maitre}", SaisiesDeConvention.maitreOuvrage());
        parRoute.put(
                "/{convention}/axes",
                SaisiesDeConvention.axes(jeu.laConvention().axes()));
        parRoute.put("/administration/partenaires", partenaire());
        parRoute.put("/administration/partenaires/{partenaire}", partenaire());
        parRoute.put("/dispositifs", dispositif());
        parRoute.put("/dispositifs/{dispositif}", dispositif());
        parRoute.put(
                "/{partenaire}/conventions",
                de("conventionId", "" + jeu.convention(Jeu.CONVENTION), "titres", "DANS_L_ACTION"));
        parRoute.put(
                "/evenements", de("le", JOUR, "intitule", "Rencontre du Club", "lieu", "Aurillac", "note", "Utile"));
        parRoute.put("/evenements/{id}", parRoute.get("/evenements"));
        parRoute.put("/pieces/{genre}", piece());
        parRoute.put("/pieces/strategie", piece());
        parRoute.put(
                "/retroplanning",
                de(
                        "pieces[0].genre",
                        "STRATEGIE",
                        "pieces[0].ecart",
                        "9",
                        "pieces[0].unite",
                        "MOIS",
                        "pieces[0].prevuLe",
                        "2026-12-24"));
        parRoute.put("/convention/ort", de("ortSigneeLe", "2023-07-26", "ortDureeMois", "60", "version", ""));
        parRoute.put("/avenants", avenant());
        parRoute.put("/avenants/{id}", avenant());
        parRoute.put("/indicateurs", indicateur());
        parRoute.put("/indicateurs/{id}", indicateur());
        parRoute.put("/mesures", mesure());
        parRoute.put("/mesures/{id}", mesure());
        parRoute.put("/cibles", cible(jeu.indicateurs().libre()));
        parRoute.put("/cibles/{id}", cible(jeu.indicateurs().depart()));
        parRoute.put("/territoire/services", de("nom", "Ludothèque"));
        parRoute.put("/releves", releve(jeu.indicateurs().bourg()));
        parRoute.put("/signataires", signataire());
        parRoute.put("/signataires/{id}", signataire());
        parRoute.put(
                "/deliberations",
                de(
                        "objetDelibere",
                        "ADHESION",
                        "priseLe",
                        "2021-07-01",
                        "reference",
                        "2021-45",
                        "collectivites",
                        "EPCI"));
        parRoute.put("/deliberations/{id}", de("priseLe", "2021-07-02", "reference", "2021-46", "version", ""));
        parRoute.put(
                "/usages",
                de(
                        "actionId",
                        "" + jeu.cle("select coalesce(max(id), 0) from fiche_action where visibilite = 'PUBLIQUE'")));
        parRoute.put("/simulation", de("variation", "10", "nom", "Coût plus haut"));
        parRoute.put("/instantanes", de("titre", "Maquette 2025", "arreteLe", JOUR, "commentaire", "Envoyée"));
        parRoute.put("/annees", de("version", "", "lignes[0].annee", "2026", "lignes[0].montant", "30 000"));
        parRoute.put("/actions/colonnes", de("colonnes", "STATUT", "retour", "?statut=EN_COURS"));
        parRoute.put("/calendrier/agendas", de("nom", "Mon agenda", "demande", "?genre=JALON"));
        parRoute.put("/actions/vues", vue());
        parRoute.put("/actions/vues/{id}", vue());
        parRoute.put("/actions", action(jeu));
        parRoute.put("/actions/{reference}", action(jeu));
        return parRoute.entrySet().stream()
                .filter(entree -> route.endsWith(entree.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(LinkedMultiValueMap::new);
    }

    static MultiValueMap<String, String> action(Jeu jeu) {
        return de(
                "nom",
                "Halle",
                "objectifId",
                "" + jeu.objectif(Jeu.CONVENTION, 1),
                "maturite",
                "MATURE",
                "priorite",
                "FORTE",
                "visibilite",
                "PARTENAIRES",
                "version",
                "");
    }

    static MultiValueMap<String, String> partenaire() {
        return de(
                "nom",
                "Office du tourisme",
                "sigle",
                "OT",
                "naturePartenaire",
                "AUTRE_PUBLIC",
                "siren",
                "241 501 139",
                "description",
                "Fait venir",
                "version",
                "");
    }

    static MultiValueMap<String, String> dispositif() {
        return de(
                "sigle",
                "Plan tourisme",
                "nom",
                "Aide aux hébergements",
                "natureDispositif",
                "SUBVENTION",
                "dotationEtat",
                "false",
                "ingenierie",
                "false",
                "debut",
                "NOTIFICATION",
                "ouvert",
                "true",
                "version",
                "");
    }

    /** A chain of milestones of the tests: those are from the hundredth place on. */
    static MultiValueMap<String, String> chaine(String nom) {
        return de(
                "version",
                "",
                "nom",
                nom,
                "rang",
                "101",
                "etapes[0].typeJalon",
                "DELIBERATION",
                "etapes[0].libelle",
                "Délibération du conseil",
                "etapes[0].jour",
                "0",
                "etapes[1].typeJalon",
                "RECEPTION",
                "etapes[1].libelle",
                "Réception de la voirie",
                "etapes[1].jour",
                "120");
    }

    static MultiValueMap<String, String> piece() {
        return de(
                "responsable",
                "La cheffe de projet",
                "etatPiece",
                "FAITE",
                "echeanceLe",
                "2022-06-15",
                "faiteLe",
                "2022-06-10",
                "document",
                "Stratégie, version du comité",
                "lien",
                "https://exemple.fr/strategie",
                "note",
                "À relire",
                "version",
                "");
    }

    static MultiValueMap<String, String> avenant() {
        return de(
                "numero",
                "7",
                "objet",
                "Un secteur de plus",
                "signeLe",
                JOUR,
                "finOrtLe",
                "2029-12-31",
                "perimetre",
                "Le bourg de Salers",
                "version",
                "");
    }

    static MultiValueMap<String, String> indicateur() {
        return de("nom", "Locaux vacants", "unite", "locaux", "tendance", "BAISSE", "version", "");
    }

    static MultiValueMap<String, String> mesure() {
        return de(
                "annee",
                "2024",
                "valeur",
                "12,5",
                "etat",
                "PROVISOIRE",
                "source",
                "LOVAC",
                "millesime",
                "2024",
                "version",
                "");
    }

    static MultiValueMap<String, String> cible(long depart) {
        return de("departId", String.valueOf(depart), "valeur", "8", "annee", "2031", "version", "");
    }

    static MultiValueMap<String, String> releve(long bourg) {
        return de("nombres[" + bourg + "]", "3", "source", "BPE", "millesime", "2025", "releveLe", JOUR);
    }

    static MultiValueMap<String, String> signataire() {
        return de("organisation", "État", "qualite", "Préfecture du Cantal", "signeLe", JOUR, "version", "");
    }

    static MultiValueMap<String, String> vue() {
        return de("nom", "Mes urgences", "demande", "?signal=RETARD&tri=RETARD");
    }

    static MultiValueMap<String, String> depense() {
        return de(
                "poste",
                "TRAVAUX",
                "natureDepense",
                "INVESTISSEMENT",
                "libelle",
                "Gros œuvre",
                "annee",
                "2027",
                "montantHt",
                "12 500,50",
                "tauxTva",
                "20",
                "eligible",
                "true",
                "version",
                "");
    }

    static MultiValueMap<String, String> financement(Jeu jeu) {
        return de(
                "nature",
                "SUBVENTION",
                "partenaireId",
                "" + jeu.partenaire("REGION-ARA"),
                "prevu",
                "30 000",
                "visibilite",
                "PARTENAIRES",
                "version",
                "");
    }

    /** Sends a form as a browser does: in parts when it has a file, whose field then holds the name of a PDF or of contours. */
    static AbstractMockHttpServletRequestBuilder<?> envoi(
            HttpMethod methode, URI url, MultiValueMap<String, String> champs) {
        String nom = champs.getFirst("fichier");
        if (nom == null) {
            return request(methode, url).params(champs);
        }
        return envoi(methode, url, champs, nom, octets(nom));
    }

    private static byte[] octets(String nom) {
        if (nom.isEmpty()) {
            return new byte[0];
        }
        if (nom.endsWith(".zip")) {
            return ArchiveDeTerritoire.bonne().octets();
        }
        return nom.endsWith(".geojson") ? CommuneMother.paysDeSalers() : Fichiers.pdf();
    }

    static AbstractMockHttpServletRequestBuilder<?> envoi(
            HttpMethod methode, URI url, MultiValueMap<String, String> champs, String nom, byte[] octets) {
        MultiValueMap<String, String> textes = new LinkedMultiValueMap<>(champs);
        textes.remove("fichier");
        MockMultipartHttpServletRequestBuilder envoi = multipart(methode, url);
        envoi.file(new MockMultipartFile("fichier", nom, "application/octet-stream", octets));
        return envoi.params(textes);
    }
}

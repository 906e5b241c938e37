package fr.paysdesalers.pvd.web;

/** A form, who may send it, and the table where its effect is counted. */
enum Envoi {
    ACTION("/actions", "fiche_action"),
    EDITION("/actions/{r}", "fiche_action_aud"),
    BLOCAGE("/actions/{r}/blocage", "blocage"),
    STATUT("/actions/{r}/statut", "changement_statut"),
    SUIVI("/actions/{r}/suivis", "suivi"),
    CORRECTION("/actions/{r}/suivis/{suivi}", "suivi_aud"),
    JALON("/actions/{r}/jalons", "jalon"),
    CHAINE("/actions/{r}/chaine", "jalon"),
    CHAINE_REGLEE("/administration/chaines", "chaine"),
    COPIE("/actions/{r}/copie", "fiche_action"),
    REPORT("/actions/{r}/jalons/{jalon}/report", "report"),
    REALISATION("/actions/{r}/jalons/{jalon}/realisation", "jalon_aud"),
    DEPENSE("/actions/{r}/depenses", "depense"),
    DEPENSE_EDITION("/actions/{r}/depenses/{depense}", "depense_aud"),
    FINANCEMENT("/actions/{r}/financements", "financement"),
    FINANCEMENT_EDITION("/actions/{r}/financements/{financement}", "financement_aud"),
    DOCUMENT("/actions/{r}/documents", "document_joint"),
    DOCUMENT_EDITION("/actions/{r}/documents/{document}", "document_joint_aud"),
    DOCUMENT_VERSION("/actions/{r}/documents/{document}/versions", "version_de_document"),
    RETRAIT_DE_DOCUMENT("/actions/{r}/documents/{document}", "document_joint_aud"),
    PASSAGE("/actions/{r}/financements/{financement}/passage?vers=DEPOSE", "passage_etat"),
    VERSEMENT("/actions/{r}/financements/{accorde}/versements", "versement"),
    VERSEMENT_RETIRE("/actions/{r}/financements/{accorde}/versements/{versement}/retrait", "versement_aud"),
    CADRE("/actions/{r}/plan", "cadre_du_plan"),
    DOSSIER("/actions/{r}/financements/{financement}/dossier", "financement_aud"),
    RENOUVELLEMENT("/actions/{r}/financements/{financement}/renouvellement", "financement"),
    PIECE("/actions/{r}/financements/{financement}/pieces", "piece_attendue"),
    EVENEMENT("/financements/ingenierie/evenements", "evenement_reseau"),
    PROPOSITION("/actions/{r}/financements/{financement}/propositions", "proposition"),
    CONFIRMATION("/actions/{r}/financements/{financement}/confirmation", "proposition"),
    ACCEPTATION("/financements/propositions/{proposition}/acceptation", "proposition_aud"),
    REFUS("/financements/propositions/{proposition}/refus", "proposition_aud"),
    SCENARIO("/actions/{r}/simulation?variation=10", "scenario"),
    DEROGATION("/actions/{r}/derogations?regle=PART_MINIMALE", "derogation"),
    ANNEES("/actions/{r}/financements/{financement}/annees", "financement_annees"),
    INSTANTANE("/financements/maquette/instantanes", "instantane"),
    ABONNEMENT("/calendrier/agendas", "abonnement"),
    PIECE_DE_CONVENTION("/convention/pieces/strategie", "piece_de_convention"),
    REBOURS("/convention/retroplanning", "piece_de_convention"),
    AVENANT("/convention/avenants", "avenant"),
    SIGNATAIRE("/convention/signataires", "signataire"),
    INDICATEUR("/indicateurs", "indicateur"),
    MESURE("/indicateurs/{indicateur}/mesures", "mesure"),
    CIBLE("/indicateurs/{indicateur}/cibles", "cible"),
    SERVICE("/territoire/services", "service"),
    RELEVE("/territoire/services/{service}/releves", "releve"),
    DELIBERATION("/convention/deliberations", "deliberation"),
    USAGE_DE_DROIT("/convention/droits/cdac/usages", "usage_de_droit"),
    ORT("/convention/ort", "convention_aud"),
    MEMBRE("/membres", "invitation"),
    VUE("/actions/vues", "vue_enregistree"),
    COLONNES("/actions/colonnes", "choix_de_colonnes"),
    RETRAIT_DE_DEPENSE("/actions/{r}/depenses/{depense}", "depense_aud"),
    RETRAIT_DE_JALON("/actions/{r}/jalons/{jalon}", "jalon_aud");

    final String url;
    final String table;

    Envoi(String url, String table) {
        this.url = url;
        this.table = table;
    }
}

package fr.paysdesalers.pvd.journal;

/** What a change is about, in the order in which a same act tells them; each is a section of the sheet, of the convention or of its indicators. */
enum Sujet {
    ACTION("resume"),
    COMMUNES("resume"),
    CONTRATS("resume"),
    JALON("jalons"),
    BLOCAGE("resume"),
    SUIVI("suivi"),
    DOCUMENT_JOINT("documents"),
    VERSION_DE_DOCUMENT("documents"),
    CADRE_DU_PLAN("financement"),
    DEPENSE("financement"),
    FINANCEMENT("financement"),
    FINANCEMENT_ANNEES("financement"),
    VERSEMENT("financement"),
    PROPOSITION("financement"),
    PUBLICATION("resume"),
    PIECE_ATTENDUE("financement"),
    DEROGATION("financement"),
    USAGE_DE_DROIT("resume"),
    CONVENTION("chemin"),
    PIECE_DE_CONVENTION("pieces"),
    AVENANT("avenants"),
    SIGNATAIRE("signataires"),
    DELIBERATION("deliberations"),
    INDICATEUR("suivis"),
    MESURE("suivis"),
    CIBLE("suivis");

    private final String section;

    Sujet(String section) {
        this.section = section;
    }

    /** It is of what the convention watches, not of the convention itself. */
    boolean estUnIndicateur() {
        return this == INDICATEUR || this == MESURE || this == CIBLE;
    }

    /** The anchor of the sheet where it stands. */
    String section() {
        return section;
    }
}

package fr.paysdesalers.pvd.journal;

/** What a change is about, in the order in which a same act tells them; each is a section of the sheet, or of the convention. */
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
    DELIBERATION("deliberations");

    private final String section;

    Sujet(String section) {
        this.section = section;
    }

    /** The anchor of the sheet where it stands. */
    String section() {
        return section;
    }
}

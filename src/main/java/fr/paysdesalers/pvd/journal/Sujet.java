package fr.paysdesalers.pvd.journal;

/** What a change is about, in the order in which a same act tells them; each is a section of the sheet. */
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
    DEROGATION("financement");

    private final String section;

    Sujet(String section) {
        this.section = section;
    }

    /** The anchor of the sheet where it stands. */
    String section() {
        return section;
    }
}

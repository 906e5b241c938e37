package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Perimetre;

/** Why a list is empty: each reason asks for another gesture. */
enum Vide implements Libelle {
    /** Nothing yet, and the reader may begin. */
    RIEN_ENCORE("portefeuille.vide.RIEN_ENCORE.texte"),
    /** Nothing yet, and somebody else begins. */
    A_VENIR("portefeuille.vide.A_VENIR.texte"),
    /** There may be some, none of them shared with the reader. */
    RIEN_PARTAGE("portefeuille.vide.RIEN_PARTAGE.texte"),
    SANS_REPONSE("portefeuille.vide.SANS_REPONSE.texte"),
    /** The search holds no word that counts. */
    SANS_MOT("portefeuille.vide.SANS_MOT.texte");

    private final String texte;

    Vide(String texte) {
        this.texte = texte;
    }

    /** Where nothing is asked. */
    static Vide de(Perimetre perimetre) {
        if (perimetre.estChefDeProjet()) {
            return RIEN_ENCORE;
        }
        return perimetre.voitInterne() ? A_VENIR : RIEN_PARTAGE;
    }

    /** The key of the sentence that says what to do. */
    public String texte() {
        return texte;
    }

    @Override
    public String cle() {
        return "portefeuille.vide." + name();
    }
}

package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;

/** On what ground a rule is set aside for one plan. */
public enum GenreDeDerogation implements Libelle {
    /** The préfet granted it: protected heritage, disaster, public order… (art. L1111-10, III CGCT). */
    PREFET,
    /** Energy renovation of school buildings (loi 2024-279). */
    ECOLE,
    CONTRAT,
    /** The rule does not apply here, for a reason that the portal cannot know. */
    HORS_CHAMP,
    AUTRE;

    @Override
    public String cle() {
        return "regle.derogation.genre." + name();
    }
}

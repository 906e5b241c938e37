package fr.paysdesalers.pvd.socle;

/**
 * What surrounds the fields of a form page.
 *
 * @param envoi URL that receives the form
 * @param methode {@code post}, {@code put} or {@code delete}
 * @param retour where one goes back without saving
 * @param retourLibelle the name of that place, in the breadcrumb
 */
public record PageDeFormulaire(
        String titre, String envoi, String methode, String retour, String retourLibelle, String bouton) {}

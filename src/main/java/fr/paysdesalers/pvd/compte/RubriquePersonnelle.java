package fr.paysdesalers.pvd.compte;

/** What a room keeps of somebody, for their export: theirs alone, never what others wrote. */
public interface RubriquePersonnelle {

    /** Its name in the file. */
    String nom();

    /** Maps, lists, texts, numbers and dates. */
    Object contenu(Visiteur titulaire);
}

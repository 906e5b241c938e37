package fr.paysdesalers.pvd.demonstration;

import java.util.Map;

/** The keys, in the base, of what the files name: {@code objectif 2}, {@code dispositif PREF15/DETR}… */
record Reperes(Map<String, Long> cles) {

    long cle(String genre, String nom) {
        Long cle = cles.get(genre + " " + nom);
        if (cle == null) {
            throw new IllegalArgumentException(genre + " « " + nom + " » : inconnu dans la convention");
        }
        return cle;
    }
}

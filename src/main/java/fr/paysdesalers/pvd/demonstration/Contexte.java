package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the whole story needs: who writes it, what it may name, and when today is. */
record Contexte(Perimetre chef, Reperes reperes, Calendrier calendrier) {

    @Nullable
    LocalDate jourOuNul(Ligne ligne, String colonne) {
        Integer jours = ligne.entierOuNul(colonne);
        return jours == null ? null : calendrier.jour(jours);
    }

    @Nullable
    Long cleOuNul(Ligne ligne, String colonne) {
        return ligne.valeurOuNul(colonne, nom -> reperes.cle(colonne, nom));
    }
}

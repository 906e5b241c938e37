package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says a comparison in one sentence: what came, what ended, how far ends moved, what it costs. */
@Component
class ResumesDeComparaison {

    private final Libelles libelles;
    private final Ecarts ecarts;
    private final Clock horloge;

    ResumesDeComparaison(Libelles libelles, Ecarts ecarts, Clock horloge) {
        this.libelles = libelles;
        this.ecarts = ecarts;
        this.horloge = horloge;
    }

    String phrase(LocalDate du, LocalDate au, Comparaison comparaison) {
        List<String> constats = new ArrayList<>();
        compter(constats, "journal.resume.ajoutees", comparaison.ajoutees());
        compter(constats, "journal.resume.retirees", comparaison.retirees());
        compter(constats, "journal.resume.realisees", comparaison.passees(Statut.REALISEE));
        compter(constats, "journal.resume.suspendues", comparaison.passees(Statut.SUSPENDUE));
        compter(constats, "journal.resume.abandonnees", comparaison.passees(Statut.ABANDONNEE));
        dater(constats, comparaison);
        Montant ecart = comparaison.ecartDeCout();
        if (!ecart.estNul()) {
            constats.add(libelles.texte("journal.resume.cout", ecarts.euros(ecart)));
        }
        String suite = constats.isEmpty() ? libelles.texte("journal.resume.rien") : String.join(", ", constats);
        return au.equals(LocalDate.now(horloge))
                ? libelles.texte("journal.resume.depuis", new Jour(du).sansJourDeSemaine(), suite)
                : libelles.texte(
                        "journal.resume.entre",
                        new Jour(du).sansJourDeSemaine(),
                        new Jour(au).sansJourDeSemaine(),
                        suite);
    }

    private void compter(List<String> constats, String cle, long nombre) {
        if (nombre > 0) {
            constats.add(libelles.texte(cle, nombre));
        }
    }

    private void dater(List<String> constats, Comparaison comparaison) {
        Long moyenne = comparaison.moyenneDesFins();
        if (moyenne != null) {
            constats.add(libelles.texte(
                    moyenne < 0 ? "journal.resume.avancees" : "journal.resume.repoussees",
                    libelles.texte("journal.jours", Math.abs(moyenne)),
                    comparaison.fins().size()));
        }
        compter(constats, "journal.resume.jalons", comparaison.jalons().size());
    }
}

package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Writes in words the values that the audit tables keep. */
@Component
class Valeurs {

    private final Libelles libelles;
    private final Delais delais;

    Valeurs(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    String dire(Champ champ, String valeur, Noms.Lus noms) {
        return switch (champ.nature()) {
            case JOUR -> jour(valeur);
            case NOMBRE -> nombre(valeur);
            case MONTANT -> montant(valeur);
            case TAUX -> taux(valeur);
            case BOOLEEN -> libelles.texte(Boolean.parseBoolean(valeur) ? "journal.oui" : "journal.non");
            case CLE -> entreGuillemets(noms.nom(champ.colonne(), valeur));
            case CONSTANTE -> entreGuillemets(constante(champ, valeur));
            case TEXTE, LONG -> entreGuillemets(valeur);
        };
    }

    /** The words of a constant, or its name when the portal has it no more. */
    String constante(Champ champ, String valeur) {
        Libelle constante = champ.constante(valeur);
        return constante == null ? valeur : libelles.de(constante);
    }

    String entreGuillemets(String texte) {
        return libelles.texte("journal.guillemets", texte);
    }

    String jour(String valeur) {
        return new Jour(LocalDate.parse(valeur)).sansJourDeSemaine();
    }

    /** Without the zeros that the base keeps after the decimal point: {@code 25,4}, {@code 2030}. */
    String nombre(String valeur) {
        return new BigDecimal(valeur).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    String montant(String valeur) {
        return Montant.de(valeur).toString();
    }

    String taux(String valeur) {
        return Taux.de(valeur).toString();
    }

    /** {@code 46 jours plus tard}, {@code 1 jour plus tôt}. */
    String ecart(String depuis, String vers) {
        return delais.ecart(ChronoUnit.DAYS.between(LocalDate.parse(depuis), LocalDate.parse(vers)));
    }
}

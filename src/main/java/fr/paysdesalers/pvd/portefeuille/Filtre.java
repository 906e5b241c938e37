package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.CategorieNationale;
import fr.paysdesalers.pvd.action.Contrat;
import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.SituationOrt;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The filters of the list of actions, each a parameter of the URL. Several values of one filter widen the answer,
 * several filters narrow it; several signals narrow it too.
 */
public enum Filtre implements Libelle {
    OBJECTIF("objectif", Filtre::estNombre),
    STATUT("statut", constante(Statut.class)),
    COMMUNE(
            "commune",
            valeur -> Filtre.INTERCOMMUNALE.equals(valeur)
                    || Formes.COMMUNE.matcher(valeur).matches()),
    SIGNAL("signal", constante(Signal.class)),
    MATURITE("maturite", constante(Maturite.class)),
    METEO("meteo", constante(Meteo.class)),
    PRIORITE("priorite", constante(Priorite.class)),
    MAITRE_OUVRAGE("moa", Filtre::estNombre),
    PILOTE("pilote", valeur -> valeur.length() <= 120),
    THEMATIQUE("thematique", Filtre::estNombre),
    AXE("axe", Filtre::estNombre),
    CONTRAT("contrat", constante(Contrat.class)),
    SECTEUR("secteur", constante(SituationOrt.class)),
    CATEGORIE("categorie", constante(CategorieNationale.class)),
    FINANCEUR("financeur", Filtre::estNombre),
    ETAT("etat", constante(EtatFinancement.class)),
    VISIBILITE("visibilite", constante(Visibilite.class)),
    DEPUIS("depuis", valeur -> jour(valeur) != null),
    JUSQUA("jusqua", valeur -> jour(valeur) != null),
    ARCHIVE("archive", Filtre.ARCHIVEES::equals);

    /** The value of {@link #COMMUNE} for an action of the whole intercommunality. */
    public static final String INTERCOMMUNALE = "intercommunale";

    /** The value of {@link #ARCHIVE}: archived actions, which no other list shows. */
    public static final String ARCHIVEES = "oui";

    /** One value at most: what is typed, not ticked. */
    private static final List<Filtre> UNIQUES = List.of(PILOTE, DEPUIS, JUSQUA);

    private static final List<Filtre> NUMERIQUES = List.of(OBJECTIF, MAITRE_OUVRAGE, THEMATIQUE, AXE, FINANCEUR);

    private static final class Formes {
        static final Pattern COMMUNE = Pattern.compile("[0-9AB]{5}");
        static final Pattern NOMBRE = Pattern.compile("[1-9]\\d{0,9}");
    }

    private final String parametre;
    private final Predicate<String> accepte;

    Filtre(String parametre, Predicate<String> accepte) {
        this.parametre = parametre;
        this.accepte = accepte;
    }

    /** Its name in URLs. */
    public String parametre() {
        return parametre;
    }

    boolean accepte(String valeur) {
        return accepte.test(valeur);
    }

    boolean estUnique() {
        return UNIQUES.contains(this);
    }

    /** The value as the base compares it. */
    Object sql(String valeur) {
        return NUMERIQUES.contains(this) ? (Object) Long.valueOf(valeur) : valeur;
    }

    static @Nullable LocalDate jour(String valeur) {
        try {
            LocalDate jour = LocalDate.parse(valeur);
            return jour.getYear() >= 2000 && jour.getYear() <= 2100 ? jour : null;
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }

    private static boolean estNombre(String valeur) {
        return Formes.NOMBRE.matcher(valeur).matches();
    }

    private static Predicate<String> constante(Class<? extends Enum<?>> genre) {
        return valeur -> Arrays.stream(genre.getEnumConstants())
                .anyMatch(constante -> constante.name().equals(valeur));
    }

    @Override
    public String cle() {
        return "portefeuille.filtre." + name();
    }
}

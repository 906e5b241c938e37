package fr.paysdesalers.pvd.compte;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What makes a password acceptable (OWASP ASVS 5.0 V6.2): 12 to 256 characters, no rule of composition, nothing that
 * is guessed first: common passwords, the words of this portal, the person's own address.
 */
final class MotDePasse {

    static final int LONGUEUR_MINIMALE = 12;
    static final int LONGUEUR_MAXIMALE = 256;

    /** A password that begins with so many characters of a sequence is guessed, whatever follows. */
    private static final int DEBUT = 10;

    private static final Pattern NI_LETTRE = Pattern.compile("[^a-z]");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Set<String> SUITES = Set.of(
            "abcdefghijklmnopqrstuvwxyz",
            "azertyuiopqsdfghjklmwxcvbn",
            "qwertyuiopasdfghjklzxcvbnm",
            "01234567890123456789");
    private static final Set<String> DEVINES = Set.of(
            "motdepasse",
            "password",
            "motdepassemotdepasse",
            "passwordpassword",
            "administrateur",
            "administrator",
            "petitesvilles",
            "petitesvillesdemain",
            "petitesvillesdedemain",
            "pvd",
            "paysdesalers",
            "salers",
            "pleaux",
            "saintcernin",
            "saintmartinvalmeroux",
            "cantal",
            "auvergne",
            "portail",
            "convention",
            "changeme",
            "letmein",
            "bienvenue",
            "iloveyou",
            "jetaime",
            "soleil",
            "doudou",
            "loulou",
            "chouchou",
            "azerty",
            "qwerty",
            "welcome",
            "bonjour",
            "football",
            "princesse",
            "marseille",
            "nicolas",
            "secret",
            "test",
            "demo",
            "mairie",
            "commune");

    private MotDePasse() {}

    /**
     * @param mots other words that would be guessed first: the names of the communes, the person's address
     */
    static boolean estDevinable(String motDePasse, Set<String> mots) {
        String bas = Normalizer.normalize(motDePasse, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String simple = ACCENTS.matcher(bas).replaceAll("");
        String lettres = NI_LETTRE.matcher(simple).replaceAll("");
        String debut = simple.substring(0, Math.min(simple.length(), DEBUT));
        boolean uneSuite = SUITES.stream().anyMatch(suite -> suite.contains(debut));
        return simple.chars().distinct().count() < 5
                || uneSuite
                || DEVINES.contains(lettres)
                || mots.stream()
                        .map(mot -> NI_LETTRE.matcher(sansAccent(mot)).replaceAll(""))
                        .anyMatch(mot -> !mot.isEmpty() && mot.equals(lettres));
    }

    private static String sansAccent(String mot) {
        return ACCENTS.matcher(Normalizer.normalize(mot, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}

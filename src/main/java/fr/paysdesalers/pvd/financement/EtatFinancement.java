package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The life of a funding line, from an idea to the last payment, with the passages that make sense. */
public enum EtatFinancement implements Libelle {
    ENVISAGE(Certitude.A_TROUVER),
    A_DEPOSER(Certitude.A_TROUVER),
    DEPOSE(Certitude.DEMANDE),
    COMPLET(Certitude.DEMANDE),
    EN_INSTRUCTION(Certitude.DEMANDE),
    ACCORDE(Certitude.ACQUIS),
    ACTE_SIGNE(Certitude.ACQUIS),
    EN_VERSEMENT(Certitude.ACQUIS),
    SOLDE(Certitude.ACQUIS),
    REFUSE(null),
    SANS_SUITE(null),
    CADUC(null),
    RENONCE(null);

    private final @Nullable Certitude certitude;

    EtatFinancement(@Nullable Certitude certitude) {
        this.certitude = certitude;
    }

    /** How sure the euros of such a line are; null when the line is dead and counts no more. */
    public @Nullable Certitude certitude() {
        return certitude;
    }

    /** The names of the states of a certainty, for an SQL {@code in}: the rule is written here alone. */
    static List<String> noms(Certitude certitude) {
        return Arrays.stream(values())
                .filter(etat -> etat.certitude == certitude)
                .map(Enum::name)
                .toList();
    }

    /** The names of the states in which a line still pays. */
    static List<String> encaissables() {
        return Arrays.stream(values())
                .filter(EtatFinancement::paie)
                .map(Enum::name)
                .toList();
    }

    /** Granted, and not closed: what is not paid yet is to come. A closed line that paid less than its grant pays no more. */
    public boolean paie() {
        return certitude == Certitude.ACQUIS && this != SOLDE;
    }

    /** Paying, or closed: payments made it so, or somebody's passage. */
    boolean aPaye() {
        return this == EN_VERSEMENT || this == SOLDE;
    }

    public boolean estAcquis() {
        return certitude == Certitude.ACQUIS;
    }

    /** Neither dead nor closed: something is still to come of it. */
    public boolean paieOuAttend() {
        return !estMort() && this != SOLDE;
    }

    /** Deposited, and its funder has not said yet that it is complete. */
    public boolean attendLaCompletude() {
        return this == DEPOSE;
    }

    public boolean estMort() {
        return certitude == null;
    }

    /** Where a line of this nature may go from here; own money is voted or not, nothing else. */
    public Set<EtatFinancement> suites(NatureFinancement nature) {
        if (nature == NatureFinancement.FONDS_PROPRES) {
            return this == ACCORDE ? EnumSet.of(ENVISAGE) : EnumSet.of(ACCORDE);
        }
        return switch (this) {
            case ENVISAGE -> EnumSet.of(A_DEPOSER, DEPOSE, RENONCE);
            case A_DEPOSER -> EnumSet.of(ENVISAGE, DEPOSE, RENONCE);
            case DEPOSE -> EnumSet.of(A_DEPOSER, COMPLET, EN_INSTRUCTION, ACCORDE, REFUSE, SANS_SUITE, RENONCE);
            case COMPLET -> EnumSet.of(EN_INSTRUCTION, ACCORDE, REFUSE, SANS_SUITE, RENONCE);
            case EN_INSTRUCTION -> EnumSet.of(ACCORDE, REFUSE, SANS_SUITE, RENONCE);
            case ACCORDE -> EnumSet.of(EN_INSTRUCTION, ACTE_SIGNE, CADUC, RENONCE);
            case ACTE_SIGNE -> EnumSet.of(EN_VERSEMENT, SOLDE, CADUC, RENONCE);
            case EN_VERSEMENT -> EnumSet.of(SOLDE, CADUC, RENONCE);
            case SOLDE -> EnumSet.of(EN_VERSEMENT);
            case REFUSE, SANS_SUITE -> EnumSet.of(EN_INSTRUCTION);
            case CADUC -> EnumSet.of(ACCORDE);
            case RENONCE -> EnumSet.of(ENVISAGE);
        };
    }

    /** Ends a line, or goes back: not without saying why. */
    public boolean demandeUnMotif(EtatFinancement suivant) {
        return suivant.estMort() || suivant.ordinal() < ordinal();
    }

    @Override
    public String cle() {
        return "financement.etat." + name();
    }
}

package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.PassageDemande;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a funding line, and the day on which it is recorded. The line says its present state and its main days;
 * the passages that lead there are deduced. Payments bring the last ones: they are not told here.
 */
record PassageDecrit(int jour, PassageDemande demande) {

    /** Days after the reception of a file that it takes to be complete, then under examination. */
    private static final int COMPLET_APRES = 10;

    private static final int INSTRUIT_APRES = 20;
    /** Days from the notification of a grant to the signature of its act. */
    private static final int SIGNE_APRES = 30;

    private static final Set<EtatFinancement> SIGNES =
            EnumSet.of(EtatFinancement.ACTE_SIGNE, EtatFinancement.EN_VERSEMENT, EtatFinancement.SOLDE);
    private static final Set<NatureFinancement> INSTRUITES =
            EnumSet.of(NatureFinancement.SUBVENTION, NatureFinancement.PRET);

    /** All the passages of a line but those of its payments, in their order. */
    static List<PassageDecrit> de(Ligne ligne, Calendrier calendrier) {
        EtatFinancement etat = ligne.valeur("etat", EtatFinancement::valueOf);
        List<PassageDecrit> passages = new ArrayList<>();
        if (ligne.texteOuNul("depot") != null) {
            demander(ligne, etat, calendrier, passages);
        }
        Integer notification = ligne.entierOuNul("notification");
        if (notification != null) {
            Montant accorde = ligne.valeur("accorde", Montant::de);
            passages.add(new PassageDecrit(
                    notification, PassageDemande.de(EtatFinancement.ACCORDE, calendrier.jour(notification), accorde)));
            if (SIGNES.contains(etat)) {
                passages.add(simple(EtatFinancement.ACTE_SIGNE, notification + SIGNE_APRES, null, calendrier));
            }
        }
        Integer etatLe = ligne.entierOuNul("etat_le");
        if (etatLe != null) {
            passages.add(simple(etat, etatLe, ligne.texteOuNul("motif"), calendrier));
        }
        return List.copyOf(passages);
    }

    /** A deposit is recorded when its receipt comes. */
    private static void demander(
            Ligne ligne, EtatFinancement etat, Calendrier calendrier, List<PassageDecrit> passages) {
        int depot = ligne.entier("depot");
        Integer reception = ligne.entierOuNul("reception");
        passages.add(new PassageDecrit(
                reception == null ? depot : reception,
                PassageDemande.de(EtatFinancement.DEPOSE, calendrier.jour(depot), ligne.valeur("demande", Montant::de))
                        .recule(reception == null ? null : calendrier.jour(reception))
                        .numero(ligne.texteOuNul("dossier"))));
        if (reception == null
                || etat == EtatFinancement.DEPOSE
                || !INSTRUITES.contains(ligne.valeur("nature", NatureFinancement::valueOf))) {
            return;
        }
        passages.add(simple(EtatFinancement.COMPLET, reception + COMPLET_APRES, null, calendrier));
        if (etat != EtatFinancement.COMPLET) {
            passages.add(simple(EtatFinancement.EN_INSTRUCTION, reception + INSTRUIT_APRES, null, calendrier));
        }
    }

    private static PassageDecrit simple(EtatFinancement vers, int jour, @Nullable String motif, Calendrier calendrier) {
        return new PassageDecrit(
                jour, PassageDemande.simple(vers, calendrier.jour(jour)).motive(motif));
    }
}

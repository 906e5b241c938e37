package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A convention d'adhésion Petites villes de demain and its ORT (art. L303-2 CCH). Its deadline and the end of its ORT are
 * computed here and nowhere else: the first ones, then those of the avenants, each from the day of its signature.
 *
 * @param dureeInitialisationMois months between the signature and the first deadline to the ORT; 18 in the programme
 * @param ortSigneeLe null until the ORT is signed
 * @param ortDureeMois months that the ORT lasts; null when not known
 * @param avenants the signed ones
 */
public record Convention(
        long id,
        long territoireId,
        String slug,
        String nom,
        LocalDate signeeLe,
        int dureeInitialisationMois,
        @Nullable LocalDate ortSigneeLe,
        @Nullable Integer ortDureeMois,
        List<EffetDAvenant> avenants) {

    /** The day by which the ORT had to be signed, before any avenant. */
    public LocalDate echeanceInitiale() {
        return signeeLe.plusMonths(dureeInitialisationMois);
    }

    /** The day by which the ORT must be signed, as it is known on a day; settled once the ORT is signed. */
    public LocalDate echeance(LocalDate jour) {
        LocalDate retenu = ortSigneeLe != null && ortSigneeLe.isBefore(jour) ? ortSigneeLe : jour;
        Integer duree = dernier(retenu, EffetDAvenant::dureeInitialisationMois);
        return duree == null ? echeanceInitiale() : signeeLe.plusMonths(duree);
    }

    /** Whether an avenant moved the deadline that is known on a day. */
    public boolean echeanceDeplacee(LocalDate jour) {
        return !echeance(jour).equals(echeanceInitiale());
    }

    /** Whether the ORT is signed on a day. */
    public boolean ortSignee(LocalDate jour) {
        return ortSigneeLe != null && !ortSigneeLe.isAfter(jour);
    }

    /** The last day of the ORT before any avenant; null until both its signature and its length are known. */
    public @Nullable LocalDate finInitialeDeLOrt() {
        return ortSigneeLe == null || ortDureeMois == null ? null : ortSigneeLe.plusMonths(ortDureeMois);
    }

    /** The last day of the ORT, as it is known on a day; null when it is not signed, or when nothing says its length. */
    public @Nullable LocalDate finDeLOrt(LocalDate jour) {
        if (!ortSignee(jour)) {
            return null;
        }
        LocalDate fin = dernier(jour, EffetDAvenant::finOrtLe);
        return fin == null ? finInitialeDeLOrt() : fin;
    }

    /** Where the convention stands against its deadline on a given day. */
    public Echeance situation(LocalDate aujourdHui) {
        if (ortSigneeLe != null && ortSignee(aujourdHui)) {
            LocalDate fin = finDeLOrt(aujourdHui);
            if (fin != null && aujourdHui.isAfter(fin)) {
                return new Echeance(Echeance.Cas.TERMINEE, ChronoUnit.DAYS.between(fin, aujourdHui));
            }
            long retard = retardDeSignature(ortSigneeLe, aujourdHui);
            return retard > 0
                    ? new Echeance(Echeance.Cas.SIGNEE_EN_RETARD, retard)
                    : new Echeance(Echeance.Cas.SIGNEE_A_TEMPS, -retard);
        }
        long restants = ChronoUnit.DAYS.between(aujourdHui, echeance(aujourdHui));
        return restants >= 0
                ? new Echeance(Echeance.Cas.COMPTE_A_REBOURS, restants)
                : new Echeance(Echeance.Cas.DEPASSEE, -restants);
    }

    /** Days between the first deadline and the signature, negative before it; null while the ORT is not signed. */
    public @Nullable Long derive(LocalDate aujourdHui) {
        return ortSigneeLe != null && ortSignee(aujourdHui)
                ? ChronoUnit.DAYS.between(echeanceInitiale(), ortSigneeLe)
                : null;
    }

    private long retardDeSignature(LocalDate signature, LocalDate aujourdHui) {
        return ChronoUnit.DAYS.between(echeance(aujourdHui), signature);
    }

    /** What the last avenant in force on a day says of something; null when none says anything of it. */
    private <T> @Nullable T dernier(LocalDate jour, Function<EffetDAvenant, @Nullable T> effet) {
        return avenants.stream()
                .filter(avenant -> !avenant.signeLe().isAfter(jour))
                .sorted(Comparator.comparing(EffetDAvenant::signeLe).thenComparing(EffetDAvenant::numero))
                .map(effet)
                .filter(Objects::nonNull)
                .reduce((premier, second) -> second)
                .orElse(null);
    }
}

package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a funder added up; euros. Those of abandoned actions do not count, as in every total of the portal.
 *
 * @param demande asked, whatever became of it
 * @param enAttente asked and not yet decided
 */
public record SyntheseDeDossiers(
        int nombre, Montant demande, Montant enAttente, Montant accorde, Montant verse, Montant resteAEncaisser) {

    public static SyntheseDeDossiers de(List<LigneDeFinancement> dossiers) {
        List<LigneDeFinancement> lignes =
                dossiers.stream().filter(LigneDeFinancement::compte).toList();
        return new SyntheseDeDossiers(
                lignes.size(),
                somme(lignes, LigneDeFinancement::demande),
                somme(de(lignes, Certitude.DEMANDE), LigneDeFinancement::demande),
                somme(de(lignes, Certitude.ACQUIS), LigneDeFinancement::obtenu),
                somme(lignes, LigneDeFinancement::verse),
                somme(lignes, LigneDeFinancement::resteAEncaisser));
    }

    private static List<LigneDeFinancement> de(List<LigneDeFinancement> lignes, Certitude certitude) {
        return lignes.stream()
                .filter(ligne -> ligne.etat().certitude() == certitude)
                .toList();
    }

    private static Montant somme(
            List<LigneDeFinancement> lignes, Function<LigneDeFinancement, @Nullable Montant> montant) {
        return Montant.somme(lignes.stream().flatMap(ligne -> Stream.ofNullable(montant.apply(ligne))));
    }
}

package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action beside its public sheet, ready to show.
 *
 * @param differences what a publication would change, in words
 * @param obstacle what must be mended before anything is published; null when nothing must
 * @param correction where it is mended
 * @param publiee day of the last publication; null when there never was one
 * @param publique address of the public sheet; null when the public finds nothing
 */
public record SituationVue(
        String reference,
        String nom,
        String href,
        String etat,
        String libelle,
        boolean aPublier,
        List<String> differences,
        @Nullable String obstacle,
        @Nullable String correction,
        @Nullable Jour publiee,
        @Nullable String publique) {}

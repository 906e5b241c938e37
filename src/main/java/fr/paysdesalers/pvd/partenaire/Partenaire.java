package fr.paysdesalers.pvd.partenaire;

import org.jspecify.annotations.Nullable;

/**
 * An organisation, the same for every convention.
 *
 * @param code what the files of a territory call it
 */
public record Partenaire(
        long id,
        String code,
        String nom,
        String sigle,
        NaturePartenaire nature,
        @Nullable String siren,
        String description,
        long version) {

    PartenaireForm formulaire() {
        return new PartenaireForm(version, nom, sigle, nature, siren, description);
    }
}

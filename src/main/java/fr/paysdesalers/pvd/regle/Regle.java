package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Optional;

/** The rules that the portal knows. Name and article are in the bundle of the room. */
public enum Regle implements Libelle {
    PART_MINIMALE,
    PART_CHEF_DE_FILE,
    CUMUL_DOTATIONS,
    PLANCHER_DETR,
    DEBUT_DES_TRAVAUX,
    COMMENCEMENT,
    ACHEVEMENT,
    AVANCES_ET_ACOMPTES,
    PUBLICATION,
    PLAQUE,
    FONDS_DE_CONCOURS,
    EQUILIBRE,
    ACCORD_SUPERIEUR,
    BASES_MELANGEES,
    DELIBERATION,
    POSTE_CHEF_DE_PROJET;

    @Override
    public String cle() {
        return "regle.nom." + name();
    }

    /** The threshold that an override may replace by another; none for the other rules. */
    public Optional<Parametre> seuil() {
        return switch (this) {
            case PART_MINIMALE -> Optional.of(Parametre.PART_MINIMALE);
            case PART_CHEF_DE_FILE -> Optional.of(Parametre.PART_CHEF_DE_FILE);
            case CUMUL_DOTATIONS -> Optional.of(Parametre.CUMUL_DOTATIONS);
            default -> Optional.empty();
        };
    }

    /** The key of the article that it comes from. */
    public String article() {
        return "regle.article." + name();
    }
}

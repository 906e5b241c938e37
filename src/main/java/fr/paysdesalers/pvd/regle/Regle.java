package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.Optional;

/** The rules that the portal knows. Name and article are in the bundle of the room. */
public enum Regle implements Libelle {
    PART_MINIMALE("regle.article.PART_MINIMALE"),
    PART_CHEF_DE_FILE("regle.article.PART_CHEF_DE_FILE"),
    CUMUL_DOTATIONS("regle.article.CUMUL_DOTATIONS"),
    PLANCHER_DETR("regle.article.PLANCHER_DETR"),
    DEBUT_DES_TRAVAUX("regle.article.DEBUT_DES_TRAVAUX"),
    COMMENCEMENT("regle.article.COMMENCEMENT"),
    ACHEVEMENT("regle.article.ACHEVEMENT"),
    AVANCES_ET_ACOMPTES("regle.article.AVANCES_ET_ACOMPTES"),
    PUBLICATION("regle.article.PUBLICATION"),
    PLAQUE("regle.article.PLAQUE"),
    FONDS_DE_CONCOURS("regle.article.FONDS_DE_CONCOURS"),
    EQUILIBRE("regle.article.EQUILIBRE"),
    ACCORD_SUPERIEUR("regle.article.ACCORD_SUPERIEUR"),
    BASES_MELANGEES("regle.article.BASES_MELANGEES"),
    DELIBERATION("regle.article.DELIBERATION"),
    POSTE_CHEF_DE_PROJET("regle.article.POSTE_CHEF_DE_PROJET");

    private final String article;

    Regle(String article) {
        this.article = article;
    }

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
        return article;
    }
}

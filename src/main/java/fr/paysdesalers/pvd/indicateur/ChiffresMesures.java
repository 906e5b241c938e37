package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.indicateur.IndicateurVu.LieuVu;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is measured, for the pages of other rooms: two statements, whatever the number of indicators. */
@Component
public class ChiffresMesures {

    private final PagesDIndicateur pages;

    ChiffresMesures(PagesDIndicateur pages) {
        this.pages = pages;
    }

    /** An indicator with what each source says last of the places that are asked. */
    public record ChiffreMesure(String nom, String href, List<IndicateurVu.MesureVue> dernieres) {}

    /** Those that were measured in a commune; archived ones are left out. */
    public List<ChiffreMesure> deLaCommune(Perimetre perimetre, String codeInsee) {
        return pages.sansCibles(perimetre).stream()
                .filter(indicateur -> !indicateur.archive())
                .flatMap(indicateur -> indicateur.lieux().stream()
                        .filter(lieu -> codeInsee.equals(lieu.codeInsee()))
                        .map(lieu -> chiffre(indicateur, lieu)))
                .toList();
    }

    /** Those of an objective, the territory first, then some of its communes; a measure elsewhere is left out. */
    public List<ChiffreMesure> deLObjectif(Perimetre perimetre, int objectif, Set<String> codesInsee) {
        return pages.sansCibles(perimetre).stream()
                .filter(indicateur -> !indicateur.archive())
                .filter(indicateur -> Objects.equals(indicateur.objectifNumero(), objectif))
                .map(indicateur -> new ChiffreMesure(
                        indicateur.nom(),
                        indicateur.href(),
                        indicateur.lieux().stream()
                                .filter(lieu -> lieu.territoire() || codesInsee.contains(lieu.codeInsee()))
                                .flatMap(lieu -> lieu.dernieres().stream())
                                .toList()))
                .toList();
    }

    /** A sector of the commune is named beside the indicator. */
    private static ChiffreMesure chiffre(IndicateurVu indicateur, LieuVu lieu) {
        return new ChiffreMesure(
                lieu.secteur() == null ? indicateur.nom() : indicateur.nom() + ", " + lieu.secteur(),
                indicateur.href(),
                lieu.dernieres());
    }
}

package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.territoire.Contours;
import fr.paysdesalers.pvd.territoire.Contours.Import;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows which territories have contours, from whom and since when. */
@Component
class VuesDeContours {

    private final Contours contours;
    private final Territoires territoires;
    private final Delais delais;

    VuesDeContours(Contours contours, Territoires territoires, Delais delais) {
        this.contours = contours;
        this.territoires = territoires;
        this.delais = delais;
    }

    /** A territory, and the contours that it has; none means schematic maps. */
    public record TerritoireVu(
            String nom,
            String href,
            @Nullable String source,
            @Nullable Integer points,
            @Nullable String importePar,
            @Nullable Jour importeLe) {}

    List<TerritoireVu> tous(String chemin) {
        Map<Long, Import> imports =
                contours.imports().stream().collect(Collectors.toMap(Import::territoireId, Function.identity()));
        return territoires.tous().stream()
                .map(territoire -> vu(territoire, chemin + "/" + territoire.code(), imports.get(territoire.id())))
                .toList();
    }

    private TerritoireVu vu(Territoire territoire, String href, @Nullable Import importes) {
        return importes == null
                ? new TerritoireVu(territoire.epci(), href, null, null, null, null)
                : new TerritoireVu(
                        territoire.epci(),
                        href,
                        importes.source(),
                        importes.points(),
                        importes.importePar(),
                        delais.jour(importes.importeLe()));
    }
}

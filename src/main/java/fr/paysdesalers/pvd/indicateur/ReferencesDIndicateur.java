package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.convention.Referentiel;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms of indicators may name of their convention: its objectives and its communes. */
@Component
class ReferencesDIndicateur {

    private final Referentiel referentiel;

    ReferencesDIndicateur(Referentiel referentiel) {
        this.referentiel = referentiel;
    }

    List<Option> objectifs(Perimetre perimetre) {
        return referentiel.objectifs(perimetre);
    }

    List<Option> communes(Perimetre perimetre) {
        return referentiel.nomsDesCommunes(perimetre);
    }

    /** @throws RefusDeSaisie when the convention has no such objective; none is fine */
    void exigerObjectif(Perimetre perimetre, @Nullable Long objectifId) {
        exiger("objectifId", objectifId, objectifs(perimetre));
    }

    /** @throws RefusDeSaisie when the territory has no such commune; none is the whole territory */
    void exigerCommune(Perimetre perimetre, @Nullable Long communeId) {
        exiger("communeId", communeId, communes(perimetre));
    }

    private static void exiger(String champ, @Nullable Long cle, List<Option> options) {
        if (cle != null && options.stream().noneMatch(option -> option.valeur().equals(String.valueOf(cle)))) {
            throw new RefusDeSaisie(champ, "indicateur.choixInconnu");
        }
    }
}

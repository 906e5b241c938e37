package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a measure must respect around it: its convention, the other measures, the targets that start from it. */
@Component
class GardienDeMesures {

    private final MesureRepository mesures;
    private final CibleRepository cibles;
    private final ReferencesDIndicateur references;

    GardienDeMesures(MesureRepository mesures, CibleRepository cibles, ReferencesDIndicateur references) {
        this.mesures = mesures;
        this.cibles = cibles;
        this.references = references;
    }

    /** @throws RefusDeSaisie on a foreign commune, or when another measure says the same place, year and edition */
    void verifier(Perimetre perimetre, long indicateurId, MesureForm form, long id) {
        references.exigerCommune(perimetre, form.communeId());
        if (mesures.dejaDite(indicateurId, id, form)) {
            throw new RefusDeSaisie("annee", "indicateur.dejaDite");
        }
    }

    /** @throws RefusDeSaisie when a target that starts from it would have no value, or another place, to start from */
    void exigerUnDepart(long id, MesureForm avant, MesureForm apres) {
        if (!cibles.existsByDepartId(id)) {
            return;
        }
        if (apres.valeur() == null) {
            throw new RefusDeSaisie("etat", "indicateur.departSansValeur");
        }
        if (!Objects.equals(avant.communeId(), apres.communeId())
                || !Objects.equals(avant.secteur(), apres.secteur())
                || !Objects.equals(avant.source(), apres.source())) {
            throw new RefusDeSaisie("source", "indicateur.departAilleurs");
        }
    }

    /** @throws ActeImpossible when a target starts from it */
    void exigerSansCible(long id) {
        if (cibles.existsByDepartId(id)) {
            throw new ActeImpossible("indicateur.departDeCible");
        }
    }
}

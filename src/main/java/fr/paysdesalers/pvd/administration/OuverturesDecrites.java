package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.OuvertureDeConvention;
import fr.paysdesalers.pvd.convention.TenueDeConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.TenueDeTerritoires;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a convention from a form: its territory is chosen, or described with it; all of it, or nothing. */
@Service
@Transactional
class OuverturesDecrites {

    private final TenueDeConventions conventions;
    private final TenueDeTerritoires tenue;
    private final Territoires territoires;

    OuverturesDecrites(TenueDeConventions conventions, TenueDeTerritoires tenue, Territoires territoires) {
        this.conventions = conventions;
        this.tenue = tenue;
        this.territoires = territoires;
    }

    /** @throws RefusDeSaisie on what the form says wrong, field by field */
    @ReserveAuxAdministrateurs
    public void decrire(DescriptionForm form) {
        OuvertureDeConvention ouverture = form.ouverture();
        conventions.exigerLibre(ouverture.slug());
        try {
            conventions.ouvrir(tenue.creer(ouverture.slug(), form.territoire(), form.communes()), ouverture);
        } catch (DuplicateKeyException pris) {
            throw new RefusDeSaisie("slug", "convention.slug.pris", ouverture.slug());
        }
    }

    /** @throws RefusDeSaisie on what the form says wrong, field by field */
    @ReserveAuxAdministrateurs
    public void ouvrirSur(String code, SurTerritoireForm form) {
        OuvertureDeConvention ouverture = form.ouverture();
        conventions.exigerLibre(ouverture.slug());
        conventions.ouvrir(territoire(code).id(), ouverture);
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public Territoire territoire(String code) {
        return territoires.tous().stream()
                .filter(territoire -> territoire.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Introuvable("territoire " + code));
    }
}

package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.OuvertureDeConvention;
import fr.paysdesalers.pvd.convention.Signataires;
import fr.paysdesalers.pvd.convention.TenueDeConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.TenueDeTerritoires;
import fr.paysdesalers.pvd.territoire.Territoire;
import fr.paysdesalers.pvd.territoire.Territoires;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a convention from a form: its territory is chosen, or described with it; all of it, or nothing. */
@Service
@Transactional
class OuverturesDecrites {

    private final TenueDeConventions conventions;
    private final TenueDeTerritoires tenue;
    private final Territoires territoires;
    private final Signataires signataires;

    OuverturesDecrites(
            TenueDeConventions conventions,
            TenueDeTerritoires tenue,
            Territoires territoires,
            Signataires signataires) {
        this.conventions = conventions;
        this.tenue = tenue;
        this.territoires = territoires;
        this.signataires = signataires;
    }

    /** @throws RefusDeSaisie on what the form says wrong, field by field */
    @ReserveAuxAdministrateurs
    public void decrire(DescriptionForm form) {
        OuvertureDeConvention ouverture = form.ouverture();
        conventions.exigerLibre(ouverture.slug());
        ouvrir(territoireDecrit(form, ouverture.slug()), ouverture);
    }

    /** @throws RefusDeSaisie on what the form says wrong, field by field */
    @ReserveAuxAdministrateurs
    public void ouvrirSur(String code, SurTerritoireForm form) {
        OuvertureDeConvention ouverture = form.ouverture();
        conventions.exigerLibre(ouverture.slug());
        ouvrir(territoire(code).id(), ouverture);
    }

    private void ouvrir(long territoire, OuvertureDeConvention ouverture) {
        long convention = uneSeule(ouverture.slug(), () -> conventions.ouvrir(territoire, ouverture));
        signataires.inscrire(
                convention,
                ouverture.signataires(),
                Objects.requireNonNull(ouverture.convention().signeeLe()));
    }

    private long territoireDecrit(DescriptionForm form, String slug) {
        return uneSeule(slug, () -> tenue.creer(slug, form.territoire(), form.communes()));
    }

    /** Somebody may open one at the same address at the same moment: all other names were looked at before. */
    private static long uneSeule(String slug, Supplier<Long> ouverture) {
        try {
            return ouverture.get();
        } catch (DataIntegrityViolationException pris) {
            throw new RefusDeSaisie("slug", "convention.slug.pris", slug);
        }
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

package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.convention.DescriptionDeConvention;
import fr.paysdesalers.pvd.indicateur.DescriptionDIndicateurs;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierInvalide;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ResourceLoader;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a convention from the files that describe its territory: all of it, or nothing. */
@Service
class Ouvertures {

    private final ResourceLoader ressources;
    private final Conventions connues;
    private final DescriptionDeConvention conventions;
    private final DescriptionDIndicateurs indicateurs;

    Ouvertures(
            ResourceLoader ressources,
            Conventions connues,
            DescriptionDeConvention conventions,
            DescriptionDIndicateurs indicateurs) {
        this.ressources = ressources;
        this.connues = connues;
        this.conventions = conventions;
        this.indicateurs = indicateurs;
    }

    /**
     * Opens the convention of an archive.
     *
     * @throws RefusDeSaisie when the portal has it, or when a file is wrong: which one, and where
     */
    @Transactional
    @ReserveAuxAdministrateurs
    public void ouvrir(byte[] archive) {
        try (DossierDepose dossier = DossierDepose.ouvrir(archive)) {
            exigerNouvelle(dossier.lieu());
            conventions.charger(dossier.lieu());
            indicateurs.charger(dossier.lieu());
        } catch (FichierInvalide faux) {
            throw refus(faux);
        } catch (DataIntegrityViolationException refus) {
            throw new RefusDeSaisie("fichier", "administration.convention.incoherente");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the base says of its own tables is not for a page: the file and the line are. */
    private static RefusDeSaisie refus(FichierInvalide faux) {
        return faux.getCause() instanceof DataAccessException
                ? new RefusDeSaisie("fichier", "administration.convention.refusee", faux.lieu())
                : new RefusDeSaisie("fichier", "administration.convention.faute", String.valueOf(faux.getMessage()));
    }

    private void exigerNouvelle(String dossier) {
        List<String> slugs =
                FichierCsv.lire(ressources.getResource(dossier + "convention.csv"), ligne -> ligne.texte("slug"));
        for (String slug : slugs) {
            if (!slug.matches("[a-z0-9]+(?:-[a-z0-9]+)*")) {
                throw new RefusDeSaisie("fichier", "administration.convention.slug", slug);
            }
            if (connues.parSlug(slug).isPresent()) {
                throw new RefusDeSaisie("fichier", "administration.convention.connue", slug);
            }
        }
    }
}

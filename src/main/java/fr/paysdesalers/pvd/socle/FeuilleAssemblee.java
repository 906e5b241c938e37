package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves a style sheet made of {@code @import} lines as one file: a page waits for one answer instead of twenty on a slow
 * line. It stands behind the resolver of versions, whose print is then that of the whole.
 */
class FeuilleAssemblee implements ResourceResolver {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([a-z-]+\\.css)\"\\);\\s*");

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest requete,
            String chemin,
            List<? extends Resource> lieux,
            ResourceResolverChain suite) {
        Resource trouvee = suite.resolveResource(requete, chemin, lieux);
        return trouvee == null || !chemin.endsWith(".css") ? trouvee : assembler(trouvee);
    }

    @Override
    public @Nullable String resolveUrlPath(String chemin, List<? extends Resource> lieux, ResourceResolverChain suite) {
        return suite.resolveUrlPath(chemin, lieux);
    }

    /** The sheet with what it imports in place of its imports; itself when it imports nothing. */
    static Resource assembler(Resource feuille) {
        try {
            String texte = feuille.getContentAsString(StandardCharsets.UTF_8);
            Matcher imports = IMPORT.matcher(texte);
            if (!imports.find()) {
                return feuille;
            }
            ByteArrayOutputStream tout = new ByteArrayOutputStream();
            int debut = 0;
            do {
                tout.writeBytes(texte.substring(debut, imports.start()).getBytes(StandardCharsets.UTF_8));
                tout.writeBytes(feuille.createRelative(imports.group(1)).getContentAsByteArray());
                debut = imports.end();
            } while (imports.find());
            tout.writeBytes(texte.substring(debut).getBytes(StandardCharsets.UTF_8));
            return new Assemblage(feuille, tout.toByteArray());
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    /** What the parts give together, under the name and the date of the sheet that imports them. */
    private static final class Assemblage extends ByteArrayResource {

        private final Resource feuille;

        Assemblage(Resource feuille, byte[] octets) {
            // The caches of Spring tell one file from another by its description
            super(octets, feuille.getDescription());
            this.feuille = feuille;
        }

        @Override
        public @Nullable String getFilename() {
            return feuille.getFilename();
        }

        @Override
        public long lastModified() throws IOException {
            return feuille.lastModified();
        }
    }
}

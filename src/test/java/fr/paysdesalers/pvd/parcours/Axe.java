package fr.paysdesalers.pvd.parcours;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** axe, all of its rules, run inside the page itself: three times faster than through a page of its own. */
final class Axe {

    /** axe itself, half a megabyte: given to the window once, the browser compiles it once for all its pages. */
    static final String SOURCE = source();

    /**
     * Gives a sentence for each rule that is broken, with the first elements that break it. What a page lays out last is laid out
     * for it first.
     */
    static final String EXAMEN =
            "async () => { document.querySelectorAll('.section, tr').forEach(e => e.style.contentVisibility = 'visible');"
                    + "const trouve = await axe.run(document, {resultTypes: ['violations'], preload: false});"
                    + "return trouve.violations.map(r => r.id + ' : ' + r.help + ' ' "
                    + "+ r.nodes.slice(0, 3).map(n => n.html).join(' ; ')); }";

    private Axe() {}

    private static String source() {
        try {
            return new ClassPathResource("axe.min.js").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absente) {
            throw new UncheckedIOException(absente);
        }
    }
}

package fr.paysdesalers.pvd.securite;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.GenericConverter;

/**
 * Reads an attribute of a session back: texts, numbers, and the messages that a redirect carries. Anything else, or what
 * another version of the portal wrote in a form that is no longer read, is as if it had not been written.
 */
class AttributSimple implements GenericConverter {

    private static final Logger LOG = LoggerFactory.getLogger(AttributSimple.class);
    private static final ObjectInputFilter PERMIS = ObjectInputFilter.Config.createFilter(
            "maxdepth=12;maxbytes=65536;java.lang.*;java.util.*;java.util.concurrent.*;"
                    + "org.springframework.web.servlet.FlashMap;org.springframework.util.*;!*");

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(byte[].class, Object.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object octets, TypeDescriptor depuis, TypeDescriptor vers) {
        return octets instanceof byte[] present ? lire(present) : null;
    }

    private static @Nullable Object lire(byte[] octets) {
        try (ObjectInputStream flux = new ObjectInputStream(new ByteArrayInputStream(octets))) {
            flux.setObjectInputFilter(PERMIS);
            return flux.readObject();
        } catch (IOException | ClassNotFoundException | RuntimeException illisible) {
            LOG.info(
                    "Attribut de session illisible, oublié : {}",
                    illisible.getClass().getSimpleName());
            return null;
        }
    }
}

package fr.paysdesalers.pvd.socle;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words of keys and constants, for records that are handed to pages ready to show. */
@Component
public class Libelles {

    private final MessageSource messages;

    Libelles(MessageSource messages) {
        this.messages = messages;
    }

    public String de(Libelle constante) {
        return texte(constante.cle());
    }

    /** The label of {@code constante}, or {@code —} when it is unknown. */
    public String ouTiret(@Nullable Libelle constante) {
        return constante == null ? "—" : de(constante);
    }

    public String texte(String cle, Object... arguments) {
        return messages.getMessage(cle, arguments.length == 0 ? null : arguments, Locale.FRENCH);
    }

    /** The choices of a form for a kind of constants, in the order of their declaration. */
    public <E extends Enum<E> & Libelle> List<Option> options(Class<E> genre) {
        return Arrays.stream(genre.getEnumConstants())
                .map(constante -> new Option(constante.name(), de(constante)))
                .toList();
    }
}

package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a council decided on; {@code AVENANT-12} in forms and addresses, with the key of the avenant. */
record ObjetDelibere(ObjetDeliberation genre, @Nullable Long avenantId) {

    private static final Pattern FORME = Pattern.compile("ADHESION|ORT|AVENANT-(\\d{1,18})");

    static Optional<ObjetDelibere> de(String code) {
        Matcher lecture = FORME.matcher(code);
        if (!lecture.matches()) {
            return Optional.empty();
        }
        String avenant = lecture.group(1);
        return Optional.of(
                avenant == null
                        ? new ObjetDelibere(ObjetDeliberation.valueOf(code), null)
                        : new ObjetDelibere(ObjetDeliberation.AVENANT, Long.valueOf(avenant)));
    }

    String code() {
        return avenantId == null ? genre.name() : genre + "-" + avenantId;
    }
}

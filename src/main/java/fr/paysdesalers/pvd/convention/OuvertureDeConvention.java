package fr.paysdesalers.pvd.convention;

import org.jspecify.annotations.Nullable;

/**
 * What a convention needs to be opened.
 *
 * @param slug the word of its addresses
 * @param objectifs one a line, {@code name : summary}
 * @param signataires one a line, {@code organisation : quality}; null for none yet
 * @param commePourId the convention whose partners it has too; null for none
 */
public record OuvertureDeConvention(
        String slug,
        ConventionForm convention,
        OrtForm ort,
        String objectifs,
        @Nullable String signataires,
        @Nullable Long commePourId) {}

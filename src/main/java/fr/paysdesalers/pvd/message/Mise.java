package fr.paysdesalers.pvd.message;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a letter into its two parts: plain text, and HTML that needs no image and no style to be read. */
@Component
class Mise {

    private final ITemplateEngine gabarits;
    private final String adresse;

    Mise(ITemplateEngine gabarits, @Value("${portail.adresse}") String adresse) {
        this.gabarits = gabarits;
        this.adresse = adresse;
    }

    Courrier enForme(long messageId, String destinataire, Lettre lettre) {
        String lien = lien(lettre.bouton());
        Context contexte = new Context(Locale.FRANCE);
        contexte.setVariable("lettre", lettre);
        contexte.setVariable("lien", lien);
        contexte.setVariable("adresse", adresse);
        contexte.setVariable("reglage", lettre.reglage() == null ? null : adresse + lettre.reglage());
        return new Courrier(
                messageId,
                destinataire,
                lettre.objet(),
                gabarits.process("message/lettre.txt", contexte),
                gabarits.process("message/lettre", contexte),
                lien);
    }

    private @Nullable String lien(Lettre.@Nullable Bouton bouton) {
        return bouton == null ? null : adresse + bouton.chemin();
    }
}

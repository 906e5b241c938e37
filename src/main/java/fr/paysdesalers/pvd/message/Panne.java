package fr.paysdesalers.pvd.message;

import fr.paysdesalers.pvd.socle.Libelle;
import jakarta.mail.SendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a message did not leave, in words for the administrateur; the answer of the server may hold addresses. */
public enum Panne implements Libelle {
    INJOIGNABLE,
    IDENTIFIANTS,
    /** The server knows no such address: trying again is of no use. */
    ADRESSE,
    AUTRE;

    static Panne de(RuntimeException echec) {
        if (echec instanceof MailAuthenticationException) {
            return IDENTIFIANTS;
        }
        if (echec instanceof MailSendException envoi && uneAdresse(envoi)) {
            return ADRESSE;
        }
        return echec instanceof MailException ? INJOIGNABLE : AUTRE;
    }

    boolean estDefinitive() {
        return this == ADRESSE;
    }

    private static boolean uneAdresse(MailSendException envoi) {
        return envoi.getFailedMessages().values().stream()
                .anyMatch(cause -> cause instanceof SendFailedException refus
                        && refus.getInvalidAddresses() != null
                        && refus.getInvalidAddresses().length > 0);
    }

    @Override
    public String cle() {
        return "message.panne." + name();
    }
}

package fr.paysdesalers.pvd.message;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** By the mail server that is configured. */
class TransporteurSmtp implements Transporteur {

    private static final String NOM = "Portail Petites villes de demain";

    private final JavaMailSender smtp;
    private final String expediteur;

    TransporteurSmtp(JavaMailSender smtp, String expediteur) {
        this.smtp = smtp;
        this.expediteur = expediteur;
    }

    @Override
    public void porter(Courrier courrier) {
        try {
            MimeMessage message = smtp.createMimeMessage();
            MimeMessageHelper parties = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            parties.setFrom(new InternetAddress(expediteur, NOM, StandardCharsets.UTF_8.name()));
            parties.setTo(courrier.destinataire());
            parties.setSubject(courrier.objet());
            parties.setText(courrier.texte(), courrier.html());
            // Answered by no robot on holiday
            message.setHeader("Auto-Submitted", "auto-generated");
            smtp.send(message);
        } catch (MessagingException | UnsupportedEncodingException faute) {
            throw new MailParseException(faute);
        }
    }
}

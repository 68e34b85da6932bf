package org.comptoir.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.stereotype.Component;

/// Hands letters to the mail server of the site. Where none is set they become files that any mail
/// program opens, so that nothing is lost and a newcomer sees them.
@Component
class MailPost implements Post {
    private static final String TIME_LIMIT = "20000";
    private static final int PERMANENT = 500;

    private final MailSettings settings;
    private final Session session;

    MailPost(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.host());
        properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
        properties.setProperty("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.tls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TIME_LIMIT);
        properties.setProperty("mail.smtp.timeout", TIME_LIMIT);
        properties.setProperty("mail.smtp.writetimeout", TIME_LIMIT);
        return properties;
    }

    @Override
    public void send(UUID id, Letter letter, Instant at) throws IOException, Undeliverable {
        try {
            var message = message(id, letter, at);
            if (settings.host().isEmpty()) {
                keep(id, message);
            } else if (settings.user().isEmpty()) {
                Transport.send(message);
            } else {
                Transport.send(message, settings.user(), settings.password());
            }
        } catch (SendFailedException refused) {
            if (isForEver(refused)) {
                throw new Undeliverable(words(refused), refused);
            }
            throw new IOException(words(refused), refused);
        } catch (AuthenticationFailedException refused) {
            throw new IOException("The mail server refuses the user or the password", refused);
        } catch (MessagingException failed) {
            throw new IOException(words(failed), failed);
        }
    }

    private static String words(MessagingException failed) {
        var next = failed.getNextException();
        return String.valueOf((next == null ? failed : next).getMessage());
    }

    private static boolean isForEver(SendFailedException refused) {
        return refused.getNextException() instanceof SMTPAddressFailedException address
                && address.getReturnCode() >= PERMANENT;
    }

    private MimeMessage message(UUID id, Letter letter, Instant at)
            throws MessagingException, IOException {
        var message = new Named(session, "<%s@comptoir>".formatted(id));
        message.setFrom(new InternetAddress(settings.from(), letter.sender(), "UTF-8"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.text(), "UTF-8");
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.saveChanges();
        return message;
    }

    private void keep(UUID id, MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(settings.folder());
        var file = settings.folder().resolve(id + ".eml");
        var begun = settings.folder().resolve(id + ".part");
        try (var out = Files.newOutputStream(begun)) {
            message.writeTo(out);
            out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Keeps its name, which is otherwise given anew each time.
    private static final class Named extends MimeMessage {
        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}

package org.comptoir.mail;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where letters go; without a host into a folder, as files.
@Component
record MailSettings(
        @Value("${comptoir.mail.host:}") String host,
        @Value("${comptoir.mail.port:587}") int port,
        @Value("${comptoir.mail.user:}") String user,
        @Value("${comptoir.mail.password:}") String password,
        @Value("${comptoir.mail.tls:true}") boolean tls,
        @Value("${comptoir.mail.from:comptoir@localhost}") String from,
        @Value("${comptoir.mail.folder}") Path folder) {
    @Override
    public String toString() {
        return "%s:%d".formatted(host, port);
    }
}

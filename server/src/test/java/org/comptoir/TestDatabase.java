package org.comptoir;

import org.comptoir.platform.database.TestPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Lets a test's program use the one PostgreSQL of the run.
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "comptoir.db-url=" + TestPostgres.url(),
                        "comptoir.db-user=" + TestPostgres.user(),
                        "comptoir.db-password=" + TestPostgres.password(),
                        "comptoir.mail.folder=target/mail",
                        "comptoir.care.embed.key-file=target/care-embed.key")
                .applyTo(context);
    }
}

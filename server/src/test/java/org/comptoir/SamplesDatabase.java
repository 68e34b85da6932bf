package org.comptoir;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.comptoir.platform.database.TestPostgres;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// A database of its own, on the run's one PostgreSQL, for the sample stores.
public class SamplesDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private final String name;

    public SamplesDatabase() {
        this("samples");
    }

    protected SamplesDatabase(String name) {
        this.name = name;
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        create();
        TestPropertyValues.of(
                        "comptoir.db-url=" + TestPostgres.url().replace("/postgres", "/" + name),
                        "comptoir.db-user=" + TestPostgres.user(),
                        "comptoir.db-password=" + TestPostgres.password(),
                        "comptoir.mail.folder=target/mail",
                        "comptoir.care.embed.key-file=target/care-embed.key")
                .applyTo(context);
    }

    private void create() {
        try (var connection =
                        DriverManager.getConnection(
                                TestPostgres.url(), TestPostgres.user(), TestPostgres.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException("The database for the samples cannot be made", failure);
        }
    }
}

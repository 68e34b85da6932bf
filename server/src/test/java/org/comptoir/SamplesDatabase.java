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
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        create();
        TestPropertyValues.of(
                        "comptoir.db-url=" + TestPostgres.url().replace("/postgres", "/samples"),
                        "comptoir.db-user=" + TestPostgres.user(),
                        "comptoir.db-password=" + TestPostgres.password())
                .applyTo(context);
    }

    private static void create() {
        try (var connection =
                        DriverManager.getConnection(
                                TestPostgres.url(), TestPostgres.user(), TestPostgres.password());
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists samples with (force)");
            statement.execute("create database samples");
        } catch (SQLException failure) {
            throw new IllegalStateException("The database for the samples cannot be made", failure);
        }
    }
}

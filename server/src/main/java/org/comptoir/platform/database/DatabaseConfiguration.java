package org.comptoir.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one data source: over the embedded server, or over the one `comptoir.db-url` names.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 20;

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${comptoir.db-url:}'.isEmpty()")
    static class Embedded {
        @Bean
        DataFolder dataFolder(StartingDatabase starting) {
            return starting.folder();
        }

        @Bean
        EmbeddedPostgres embeddedPostgres(StartingDatabase starting) {
            return starting.await();
        }

        @Bean
        DataSource dataSource(EmbeddedPostgres postgres) {
            return pool(postgres.url(), postgres.user(), postgres.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${comptoir.db-url:}'.isEmpty()")
    static class External {
        @Bean
        DataSource dataSource(
                @Value("${comptoir.db-url}") String url,
                @Value("${comptoir.db-user:}") String user,
                @Value("${comptoir.db-password:}") String password) {
            return pool(url, user, password);
        }
    }

    private static DataSource pool(String url, String user, String password) {
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        if (!user.isEmpty()) {
            config.setUsername(user);
            config.setPassword(password);
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}

package org.comptoir.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one data source: over the embedded server, or over the one `comptoir.db-url` names. Which of
/// the two is decided at start, not when the program is built
/// (docs/decisions/0016-starting-fast.md).
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    private static final int CONNECTIONS = 20;

    @Bean
    DatabaseServer databaseServer(
            ObjectProvider<StartingDatabase> starting,
            @Value("${comptoir.db-url}") String url,
            @Value("${comptoir.db-user:}") String user,
            @Value("${comptoir.db-password:}") String password) {
        return url.isEmpty()
                ? DatabaseServer.embedded(starting.getObject())
                : DatabaseServer.external(url, user, password);
    }

    @Bean
    DataSource dataSource(DatabaseServer server) {
        var config = new HikariConfig();
        config.setJdbcUrl(server.url());
        if (!server.user().isEmpty()) {
            config.setUsername(server.user());
            config.setPassword(server.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(2);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}

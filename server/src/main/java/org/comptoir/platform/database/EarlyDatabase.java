package org.comptoir.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/// Begins to start the embedded database as soon as it is known where its data are, and stops it if
/// the program does not come up.
class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {
    private @Nullable StartingDatabase starting;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent prepared) {
            begin(prepared.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && starting != null) {
            starting.await().close();
        }
    }

    private void begin(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.getProperty("comptoir.db-url", "").isEmpty()) {
            var begun =
                    StartingDatabase.begin(
                            Path.of(environment.getRequiredProperty("comptoir.data")));
            context.getBeanFactory().registerSingleton("startingDatabase", begun);
            starting = begun;
        }
    }
}

package org.comptoir.platform.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;

/// Begins to start the embedded database as soon as it is known where its data are, and stops it if
/// the program does not come up.
class EarlyDatabase implements ApplicationListener<SpringApplicationEvent> {
    private @Nullable StartingDatabase starting;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationPreparedEvent prepared && !isBuilding()) {
            begin(prepared.getApplicationContext());
        } else if (event instanceof ApplicationFailedEvent && starting != null) {
            starting.await().close();
        }
    }

    /// The build works out the beans without making any (docs/decisions/0016-starting-fast.md).
    private static boolean isBuilding() {
        return Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING);
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

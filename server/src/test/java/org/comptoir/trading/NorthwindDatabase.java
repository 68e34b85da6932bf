package org.comptoir.trading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.comptoir.SamplesDatabase;
import org.comptoir.trading.plugin.TestJars;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/// A database of its own for the store Northwind, the plug-in of the tutorial, one of moods and one
/// that thinks, and a folder of imports.
class NorthwindDatabase extends SamplesDatabase {
    NorthwindDatabase() {
        super("northwind");
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        try {
            var plugins = Files.createTempDirectory("northwind-plugins");
            TestJars.volumeDiscount(plugins);
            TestJars.moody(plugins);
            TestJars.thoughtful(plugins);
            var imports = Files.createTempDirectory("northwind-imports");
            TestPropertyValues.of(
                            "comptoir.plugins=" + plugins,
                            "comptoir.trading.import-sources.folder=" + imports,
                            "comptoir.trading.import-sources.look-every=1h")
                    .applyTo(context);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

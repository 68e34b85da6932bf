package org.comptoir.stores;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.platform.load.Load;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.Loader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Loads the sample stores that were asked for, on the first start: those that do not exist yet.
@Component
class SampleStores implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(SampleStores.class);
    private static final int MOST_TOLD = 20;

    private final Loader loader;
    private final Stores stores;
    private final List<String> samples;
    private final Path folder;

    SampleStores(
            Loader loader,
            Stores stores,
            @Value("${comptoir.samples}") List<String> samples,
            @Value("${comptoir.samples-folder}") Path folder) {
        this.loader = loader;
        this.stores = stores;
        this.samples = List.copyOf(samples);
        this.folder = folder;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        samples.stream()
                .filter(name -> stores.find(name).isEmpty())
                .map(folder::resolve)
                .filter(sample -> Files.exists(sample.resolve("store.yaml")))
                .forEach(this::load);
    }

    private void load(Path sample) {
        var load = loader.load(LoadFolder.of(sample), Load.Mode.APPLY, "samples");
        var run = load.run();
        run.problems().stream()
                .limit(MOST_TOLD)
                .forEach(problem -> log.error("{}/{}", sample.getFileName(), problem));
        if (run.problems().size() > MOST_TOLD) {
            log.error("… and {} more", run.problems().size() - MOST_TOLD);
        }
        if (run.state() == LoadRun.State.DONE) {
            log.info("The sample store {} is loaded: {}", run.store(), run.counts());
        }
    }
}

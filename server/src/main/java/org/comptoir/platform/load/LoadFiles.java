package org.comptoir.platform.load;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Component;

/// Opens the files of a data folder so that whatever is wrong with them is reported with its place.
@Component
public class LoadFiles {
    private final Texts texts;
    private final Clock clock;

    LoadFiles(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /// A table with a header line; one without rows if the folder has no such file.
    public CsvTable csv(LoadFolder folder, LoadRun run, String name) {
        return new CsvTable(folder, new FileReport(run, texts, name), dates());
    }

    /// The document of a YAML file; an absent node if the folder has no such file.
    public YamlNode yaml(LoadFolder folder, LoadRun run, String name) {
        return new YamlFile(new FileReport(run, texts, name), dates()).read(folder, name);
    }

    /// A YAML document that came by itself, not in a folder; reading it refuses the call with the
    /// first thing that is wrong.
    public YamlNode yaml(byte[] document) {
        return new YamlFile(new Refusing(), dates())
                .read(() -> YamlFile.utf8(new ByteArrayInputStream(document)));
    }

    private FileDates dates() {
        return new FileDates(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}

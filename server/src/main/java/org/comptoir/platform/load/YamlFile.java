package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML file into nodes that know their places. Nothing is made of tags, and a collection
/// is never taken over by an alias.
record YamlFile(FileReport report, FileDates dates) {
    private static final int LONGEST = 64 << 20;
    private static final int DEEPEST = 50;

    YamlNode read(LoadFolder folder) {
        var absent = YamlNode.absent(this, "", 1, 1);
        if (!folder.has(report.file())) {
            return absent;
        }
        try {
            var tooDeep = tooDeep(folder);
            tooDeep.ifPresent(this::refuse);
            return tooDeep.isPresent() ? absent : composed(folder).orElse(absent);
        } catch (MarkedYamlEngineException malformed) {
            var mark = malformed.getProblemMark();
            report.problem(
                    mark.map(Mark::getLine).orElse(-1) + 1L,
                    mark.map(Mark::getColumn).orElse(-1) + 1L,
                    "bad-yaml",
                    malformed.getProblem());
        } catch (YamlEngineException malformed) {
            report.problem(0, 0, "bad-yaml", String.valueOf(malformed.getMessage()));
        } catch (CharacterCodingException malformed) {
            report.problem(0, 0, "not-utf-8");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return absent;
    }

    private Optional<YamlNode> composed(LoadFolder folder) throws IOException {
        try (var reader = open(folder)) {
            return new Compose(settings())
                    .composeReader(reader)
                    .map(node -> YamlNode.of(this, "", node));
        }
    }

    /// Where the file first goes deeper than it may: composing goes as deep as the file does, so it
    /// is looked through before.
    private Optional<Mark> tooDeep(LoadFolder folder) throws IOException {
        int depth = 0;
        try (var reader = open(folder)) {
            for (var event : new Parse(settings()).parseReader(reader)) {
                depth += step(event);
                if (depth > DEEPEST) {
                    return event.getStartMark();
                }
            }
        }
        return Optional.empty();
    }

    private static int step(Event event) {
        if (event instanceof CollectionStartEvent) {
            return 1;
        }
        return event instanceof CollectionEndEvent ? -1 : 0;
    }

    private void refuse(Mark place) {
        report.problem(place.getLine() + 1L, place.getColumn() + 1L, "yaml-too-deep", DEEPEST);
    }

    private Reader open(LoadFolder folder) throws IOException {
        var input = folder.open(report.file());
        return new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder());
    }

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
    }
}

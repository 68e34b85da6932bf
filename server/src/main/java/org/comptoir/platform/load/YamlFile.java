package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML file into nodes that know their places. Nothing is made of tags, and a collection
/// is never taken over by an alias.
record YamlFile(FileReport report, FileDates dates) {
    private static final int LONGEST = 64 << 20;

    YamlNode read(LoadFolder folder) {
        var absent = YamlNode.absent(this, "", 1, 1);
        if (!folder.has(report.file())) {
            return absent;
        }
        try (var input = folder.open(report.file());
                var reader = new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder())) {
            return new Compose(settings())
                    .composeReader(reader)
                    .map(node -> YamlNode.of(this, "", node))
                    .orElse(absent);
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

    private static LoadSettings settings() {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(false)
                .setAllowNonScalarKeys(false)
                .setMaxAliasesForCollections(0)
                .setCodePointLimit(LONGEST)
                .build();
    }
}

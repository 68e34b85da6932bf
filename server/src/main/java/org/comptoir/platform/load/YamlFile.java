package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML file into nodes that know their places.
record YamlFile(FileReport report, FileDates dates) {
    private static final SafeYaml YAML = new SafeYaml(50);

    YamlNode read(LoadFolder folder) {
        var absent = YamlNode.absent(this, "", 1, 1);
        if (!folder.has(report.file())) {
            return absent;
        }
        try {
            return YAML.compose(() -> open(folder))
                    .map(node -> YamlNode.of(this, "", node))
                    .orElse(absent);
        } catch (SafeYaml.TooDeep place) {
            report.problem(place.line(), place.column(), "yaml-too-deep", YAML.deepest());
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

    private Reader open(LoadFolder folder) throws IOException {
        var input = folder.open(report.file());
        return new InputStreamReader(input, StandardCharsets.UTF_8.newDecoder());
    }
}

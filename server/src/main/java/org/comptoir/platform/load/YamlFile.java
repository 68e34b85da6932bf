package org.comptoir.platform.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads a YAML file into nodes that know their places.
record YamlFile(Report report, FileDates dates) {
    private static final SafeYaml YAML = new SafeYaml(50);
    private static final Report.Place NOWHERE = new Report.Place(0, 0, "");

    YamlNode read(LoadFolder folder, String name) {
        return folder.has(name) ? read(() -> open(folder, name)) : absent();
    }

    private YamlNode absent() {
        return YamlNode.absent(this, "", "", 1, 1);
    }

    YamlNode read(SafeYaml.Source source) {
        var absent = absent();
        try {
            return YAML.compose(source).map(node -> YamlNode.of(this, "", "", node)).orElse(absent);
        } catch (SafeYaml.TooDeep place) {
            report.problem(
                    new Report.Place(place.line(), place.column(), ""),
                    "yaml-too-deep",
                    YAML.deepest());
        } catch (MarkedYamlEngineException malformed) {
            var mark = malformed.getProblemMark();
            report.problem(
                    new Report.Place(
                            mark.map(Mark::getLine).orElse(-1) + 1L,
                            mark.map(Mark::getColumn).orElse(-1) + 1L,
                            ""),
                    "bad-yaml",
                    malformed.getProblem());
        } catch (YamlEngineException malformed) {
            report.problem(NOWHERE, "bad-yaml", String.valueOf(malformed.getMessage()));
        } catch (CharacterCodingException malformed) {
            report.problem(NOWHERE, "not-utf-8");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return absent;
    }

    private static Reader open(LoadFolder folder, String name) throws IOException {
        return utf8(folder.open(name));
    }

    static Reader utf8(InputStream bytes) {
        return new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder());
    }
}

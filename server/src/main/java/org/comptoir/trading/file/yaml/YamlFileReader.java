package org.comptoir.trading.file.yaml;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.platform.load.SafeYaml;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.file.ReadOptions;
import org.comptoir.trading.file.Suggestion;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads contract files in YAML: lists of `accounts` and `contracts`. A file is held in memory
/// whole; nothing is made of tags and aliases.
public final class YamlFileReader {
    private static final List<String> SECTIONS = List.of("accounts", "contracts");
    private static final SafeYaml YAML = new SafeYaml(64);
    private static final int HEAD = 1 << 13;

    private final ReadOptions options;
    private final Consumer<FileItem> items;
    private final Consumer<FileProblem> problems;

    public YamlFileReader(
            ReadOptions options, Consumer<FileItem> items, Consumer<FileProblem> problems) {
        this.options = options;
        this.items = items;
        this.problems = problems;
    }

    /// Whether the file begins, after its comments, with one of the sections.
    public static boolean isYaml(BufferedInputStream file) throws IOException {
        file.mark(HEAD);
        var head = new String(file.readNBytes(HEAD), StandardCharsets.UTF_8);
        file.reset();
        return head.lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
                .findFirst()
                .filter(line -> SECTIONS.stream().anyMatch(it -> line.startsWith(it + ":")))
                .isPresent();
    }

    public void read(InputStream file) throws IOException {
        long longest = Math.min(options.maximumBytes(), SafeYaml.LONGEST);
        byte[] bytes = file.readNBytes((int) longest + 1);
        if (bytes.length > longest) {
            fatal(1, 1, "too-large", "the file is too large; split it or raise the limit");
            return;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            YAML.compose(() -> text(bytes)).ifPresent(this::sections);
        } catch (SafeYaml.TooDeep place) {
            fatal(
                    place.line(),
                    1,
                    "too-deep",
                    "values are nested deeper than %d levels; flatten the file"
                            .formatted(YAML.deepest()));
        } catch (CharacterCodingException _) {
            fatal(1, 1, "not-well-formed", "the file is no UTF-8 text; save it as UTF-8");
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            int column = e.getProblemMark().map(Mark::getColumn).orElse(0) + 1;
            malformed(line, column, e.getProblem());
        } catch (YamlEngineException e) {
            malformed(1, 1, String.valueOf(e.getMessage()));
        }
    }

    private static Reader text(byte[] bytes) {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    private void sections(Node root) {
        if (!(root instanceof MappingNode mapping)) {
            malformed(1, 1, "expected accounts or contracts");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
            if (SECTIONS.contains(name)) {
                section(name, tuple.getValueNode());
            } else {
                var message =
                        "a contract file knows no '%s'; correct or remove it%s"
                                .formatted(name, Suggestion.question(name, SECTIONS));
                Position at = YamlTree.position(tuple.getKeyNode());
                problems.accept(FileProblem.at(at, "unknown-element", message));
            }
        }
    }

    private void section(String name, Node node) {
        if (node instanceof SequenceNode sequence) {
            var reader = new YamlItem(name, options, items, problems);
            sequence.getValue().forEach(reader::read);
        } else if (!(node instanceof ScalarNode empty && empty.getValue().isEmpty())) {
            problems.accept(
                    FileProblem.at(
                            YamlTree.position(node),
                            "bad-value",
                            "%s is no list; begin each with a dash".formatted(name)));
        }
    }

    private void malformed(int line, int column, String reason) {
        String first = Stream.of(reason.split("\n", -1)).findFirst().orElse("");
        fatal(
                line,
                column,
                "not-well-formed",
                "the file is no well-formed YAML from here on: %s; correct it".formatted(first));
    }

    private void fatal(int line, int column, String code, String message) {
        problems.accept(new FileProblem(line, column, code, message));
    }
}

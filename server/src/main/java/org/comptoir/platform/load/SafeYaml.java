package org.comptoir.platform.load;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// YAML that strangers may send: bounded in length and depth, without two values under one key and
/// keys that are no text. Nothing is made of tags, and a collection is never taken over by an
/// alias.
public record SafeYaml(int deepest) {
    /// The most characters of a file.
    public static final int LONGEST = 64 << 20;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder()
                    .setAllowDuplicateKeys(false)
                    .setAllowNonScalarKeys(false)
                    .setMaxAliasesForCollections(0)
                    .setCodePointLimit(LONGEST)
                    .build();

    /// A text that can be read more than once.
    @FunctionalInterface
    public interface Source {
        Reader open() throws IOException;
    }

    /// The text is nested deeper than it may be, for the first time at this line and column, from
    /// 1.
    public static final class TooDeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int line;
        private final int column;

        TooDeep(Optional<Mark> place) {
            super(null, null, false, false);
            line = place.map(Mark::getLine).orElse(0) + 1;
            column = place.map(Mark::getColumn).orElse(0) + 1;
        }

        public int line() {
            return line;
        }

        public int column() {
            return column;
        }
    }

    /// The document; nothing where the text is empty. Composing goes as deep as the text does, so
    /// it is looked through before.
    public Optional<Node> compose(Source source) throws IOException {
        try (var reader = source.open()) {
            requireShallow(reader);
        }
        try (var reader = source.open()) {
            return new Compose(SETTINGS).composeReader(reader);
        }
    }

    private void requireShallow(Reader reader) {
        int depth = 0;
        for (var event : new Parse(SETTINGS).parseReader(reader)) {
            if (event instanceof CollectionStartEvent && ++depth > deepest) {
                throw new TooDeep(event.getStartMark());
            }
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
        }
    }
}

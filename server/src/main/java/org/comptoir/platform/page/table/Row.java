package org.comptoir.platform.page.table;

import java.util.List;

/// A row: its id where it can be chosen, whether it is chosen, and one cell for each column.
public record Row(String id, List<Cell> cells, boolean chosen) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Row(String id, List<Cell> cells) {
        this(id, cells, false);
    }

    Row choose(boolean still) {
        return new Row(id, cells, still);
    }
}

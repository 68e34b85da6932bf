package org.comptoir.platform.page.table;

import java.util.List;

/// A row: its id where it can be chosen, and one cell for each column.
public record Row(String id, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}

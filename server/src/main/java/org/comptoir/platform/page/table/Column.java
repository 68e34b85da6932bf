package org.comptoir.platform.page.table;

/// A column of a table: `key` names it in addresses and for the reader who hides it.
public record Column(String key, String title, boolean number, boolean sortable) {
    public static Column of(String key, String title) {
        return new Column(key, title, false, false);
    }

    /// A column of figures, set to the right.
    public Column figures() {
        return new Column(key, title, true, sortable);
    }

    /// A column by which the list can be sorted.
    public Column sorted() {
        return new Column(key, title, number, true);
    }
}

package org.comptoir.platform.load;

/// Is told what is wrong with a text, and where.
interface Report {
    /// A place in a text, counted from 1, and the field that stands there.
    record Place(long line, long column, String field) {}

    void problem(Place place, String code, Object... arguments);

    void warning(Place place, String code, Object... arguments);
}

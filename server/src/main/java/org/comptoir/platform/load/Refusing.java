package org.comptoir.platform.load;

import org.comptoir.platform.Problem;

/// Refuses a call with the first thing that is wrong with the text it brought, naming its field and
/// place.
record Refusing() implements Report {
    @Override
    public void problem(Place place, String code, Object... arguments) {
        var field = place.field().isEmpty() ? "body" : place.field();
        throw Problem.invalid(field, code, arguments)
                .with("line", place.line())
                .with("column", place.column());
    }

    @Override
    public void warning(Place place, String code, Object... arguments) {
        problem(place, code, arguments);
    }
}

package org.comptoir.accelerator;

import java.util.List;

/// Figures to look at: a table that a script draws, `bar` over time or `share` by size. Values are
/// plain numbers for the drawing, with the words for reading beside them.
public record Chart(
        String id,
        String title,
        String kind,
        String first,
        List<String> series,
        List<Point> points) {
    public Chart {
        series = List.copyOf(series);
        points = List.copyOf(points);
    }

    /// One row of the table; it leads somewhere or nowhere (an empty address).
    public record Point(String label, String address, List<Value> values) {
        public Point {
            values = List.copyOf(values);
        }
    }

    /// A figure as a number with a point, and in words.
    public record Value(String plain, String words) {}

    public boolean isEmpty() {
        return points.stream()
                .flatMap(it -> it.values().stream())
                .allMatch(it -> it.plain().matches("0(\\.0*)?"));
    }
}

package org.comptoir.trading.imports.read;

import java.util.Comparator;
import java.util.Map;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.file.Located;
import org.comptoir.trading.file.Position;

/// Where things are named, by their descriptions, and where what names them begins.
public record Places(Map<String, int[]> known, Position otherwise) {
    /// The place of something described so, or whose description begins so.
    public Position of(String reference) {
        var exact = known.get(reference);
        return exact != null ? position(exact) : beginning(reference);
    }

    private Position beginning(String reference) {
        return known.entrySet().stream()
                .filter(it -> it.getKey().startsWith(reference))
                .map(it -> position(it.getValue()))
                .min(Comparator.comparingInt(Position::line).thenComparingInt(Position::column))
                .orElse(otherwise);
    }

    private static Position position(int[] place) {
        return new Position(place[0], place[1]);
    }

    Located located(Reference reference) {
        var place = known.get(reference.describe());
        return new Located(reference, place == null ? otherwise : position(place));
    }
}

package org.comptoir.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The first page of a store.
public record Home(
        String title,
        String tagline,
        @Nullable String greeting,
        List<String> pictures,
        List<Tile> categories,
        List<Card> products) {
    public Home {
        pictures = List.copyOf(pictures);
        categories = List.copyOf(categories);
        products = List.copyOf(products);
    }

    /// A category with its picture, and how many products it holds for this visitor.
    public record Tile(String name, String address, @Nullable String picture, int products) {}
}

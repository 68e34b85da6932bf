package org.comptoir.accelerator.product;

import java.util.List;
import org.comptoir.platform.page.Crumb;

/// A category as its page shows it.
public record CategoryView(
        String identifier,
        String name,
        String image,
        List<Crumb> path,
        List<Said> texts,
        List<CategoryPlace> children,
        List<DeskNaming> namings,
        int products,
        int position,
        String shop) {
    public CategoryView {
        path = List.copyOf(path);
        texts = List.copyOf(texts);
        children = List.copyOf(children);
        namings = List.copyOf(namings);
    }

    /// What is said of it in one language.
    public record Said(String language, String name, String description) {}
}

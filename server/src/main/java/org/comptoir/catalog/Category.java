package org.comptoir.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.Texts;

/// A category of a store's catalogue; `image` is the address of its picture.
public record Category(
        String identifier,
        Optional<String> parent,
        Map<String, String> names,
        Map<String, String> descriptions,
        Optional<String> image,
        int position,
        List<String> children) {
    public Category {
        names = Map.copyOf(names);
        descriptions = Map.copyOf(descriptions);
        children = List.copyOf(children);
    }

    public String name(Locale locale) {
        return Texts.pick(names, locale);
    }

    public String description(Locale locale) {
        return Texts.pick(descriptions, locale);
    }
}

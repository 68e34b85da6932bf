package org.comptoir.trading.content.value;

/// One named value of a term: a parameter for its policy's command, or a field of a site-defined
/// term.
public record Property(String name, String value) {
    public Property {
        Text.name("name of the property", name);
        Text.any("value of property '%s'".formatted(name), value);
    }
}

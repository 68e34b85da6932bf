package org.comptoir.platform.page;

import java.util.Locale;
import org.comptoir.platform.Texts;
import org.jspecify.annotations.Nullable;

/// What a template needs besides its data: words, formats, theme, asset addresses and the token its
/// forms carry. Every view gets one as `page`.
public record Page(
        Texts texts,
        Formats formats,
        Theme theme,
        Assets assets,
        String address,
        @Nullable Token token) {
    /// The hidden field by which a form proves that it was ours.
    public record Token(String name, String value) {}

    /// The words of a key, in the reader's language.
    public String text(String key, Object... arguments) {
        return texts.in(formats.locale(), key, arguments);
    }

    /// The address of an asset file.
    public String asset(String file) {
        return assets.path(file);
    }

    public String language() {
        return formats.locale().getLanguage();
    }

    /// A language's name in itself, with a capital: `Français`.
    public String languageName(String code) {
        var language = Locale.of(code);
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    /// This page's address in another language.
    public String inLanguage(String language) {
        return path() + "?lang=" + language + rest();
    }

    private String path() {
        int query = address.indexOf('?');
        return query < 0 ? address : address.substring(0, query);
    }

    private String rest() {
        int query = address.indexOf('?');
        if (query < 0) {
            return "";
        }
        var others = address.substring(query + 1).replaceAll("(^|&)lang=[^&]*", "");
        return others.isEmpty() ? "" : (others.startsWith("&") ? "" : "&") + others;
    }
}

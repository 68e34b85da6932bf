package org.comptoir.trading.file;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import org.comptoir.trading.content.term.SiteTermType;

/// How a file is read: values for its macros `%NAME%`, the site-defined terms it may hold by type,
/// strictly by the grammar or tolerantly, and how large it may be in bytes.
public record ReadOptions(
        Map<String, String> macros,
        Map<String, SiteTermType> siteTerms,
        boolean strict,
        long maximumBytes) {
    private static final long TWO_GIB = 2L << 30;

    /// Tolerant, without macros and site-defined terms, up to 2 GiB.
    public static final ReadOptions TOLERANT = new ReadOptions(Map.of(), Map.of(), false, TWO_GIB);

    public ReadOptions {
        macros = Map.copyOf(macros);
        siteTerms = Map.copyOf(siteTerms);
    }

    public ReadOptions withMacros(Map<String, String> given) {
        return new ReadOptions(given, siteTerms, strict, maximumBytes);
    }

    public ReadOptions withSiteTerms(Collection<SiteTermType> declared) {
        var byName = declared.stream().collect(toUnmodifiableMap(SiteTermType::name, type -> type));
        return new ReadOptions(macros, byName, strict, maximumBytes);
    }

    /// Sections in the order of the grammar, nothing unknown, nothing missing.
    public ReadOptions strictly() {
        return new ReadOptions(macros, siteTerms, true, maximumBytes);
    }

    public ReadOptions atMost(long bytes) {
        return new ReadOptions(macros, siteTerms, strict, bytes);
    }
}

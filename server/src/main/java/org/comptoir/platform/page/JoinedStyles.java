package org.comptoir.platform.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/// Puts the sheets that a style sheet imports into it, so that one request fetches a page's style.
///
/// Reads `@import "parts/price.css" layer(parts);` lines. Only the importing sheet may name fonts
/// or pictures, since addresses stay relative to it.
class JoinedStyles implements ResourceTransformer {
    private static final Pattern IMPORT =
            Pattern.compile("@import \"([\\w./-]+)\" layer\\(([\\w.]+)\\);");

    @Override
    public Resource transform(
            HttpServletRequest request, Resource sheet, ResourceTransformerChain chain)
            throws IOException {
        var transformed = chain.transform(request, sheet);
        var name = sheet.getFilename();
        if (name == null || !name.endsWith(".css")) {
            return transformed;
        }
        var css = sheet.getContentAsString(StandardCharsets.UTF_8);
        var imports = IMPORT.matcher(css);
        if (!imports.find()) {
            return transformed;
        }
        var joined = imports.replaceAll(found -> quoted(layer(sheet, found)));
        return new TransformedResource(sheet, joined.getBytes(StandardCharsets.UTF_8));
    }

    private static String layer(Resource sheet, MatchResult found) {
        try {
            var part = sheet.createRelative(found.group(1));
            var css = part.getContentAsString(StandardCharsets.UTF_8);
            return "@layer %s {\n%s}\n".formatted(found.group(2), css);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }
}

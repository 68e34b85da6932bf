package org.comptoir.trading.insight.lint;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Slice;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.comptoir.trading.access.TradingAccess;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What is weak in the contracts of a store, a page at a time, with advice in the reader's
/// language.
@RestController
@RequestMapping("/api/v1/stores/{store}/contracts/findings")
class FindingsEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final TradingAccess access;
    private final Linter linter;
    private final Texts texts;

    FindingsEndpoint(TradingAccess access, Linter linter, Texts texts) {
        this.access = access;
        this.linter = linter;
        this.texts = texts;
    }

    /// Where it is: the contract and, where there is one, the sequence of its term.
    record Line(
            String code,
            String severity,
            UUID contract,
            String name,
            String version,
            @Nullable Integer term,
            String message,
            String advice) {}

    @GetMapping
    Slice<Line> findings(
            Actor actor,
            Store store,
            Locale locale,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String severity,
            @RequestParam(required = false) @Nullable UUID contract,
            @RequestParam(required = false) @Nullable String floor,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        access.requireWholeStore(actor, store);
        var after = Cursor.decode(cursor);
        int size = Cursor.limit(limit, USUAL, MOST);
        var wanted = kind == null ? null : kind(kind);
        var grave = severity == null ? null : severity(severity);
        var page =
                linter.of(store, floor == null ? store.floorList().orElse("") : floor).stream()
                        .filter(it -> wanted == null || it.kind() == wanted)
                        .filter(it -> grave == null || it.severity() == grave)
                        .filter(it ->
                                contract == null || it.contract().id().value().equals(contract))
                        .filter(it -> after.isEmpty() || it.place().compareTo(after) > 0)
                        .limit(size + 1L)
                        .toList();
        return Slice.cut(page, size, Finding::place).map(it -> line(it, locale));
    }

    private static Finding.Kind kind(String code) {
        return Stream.of(Finding.Kind.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("kind", "bad-value", code));
    }

    private static Finding.Severity severity(String code) {
        return Stream.of(Finding.Severity.values())
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("severity", "bad-value", code));
    }

    private Line line(Finding finding, Locale locale) {
        var key = "finding." + finding.kind().code();
        List<Object> arguments = finding.arguments();
        return new Line(
                finding.kind().code(),
                finding.severity().code(),
                finding.contract().id().value(),
                finding.contract().name(),
                finding.contract().number(),
                finding.term().orElse(null),
                texts.in(locale, key, arguments.toArray()),
                texts.in(locale, key + ".advice", arguments.toArray()));
    }
}

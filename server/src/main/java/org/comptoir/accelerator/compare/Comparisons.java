package org.comptoir.accelerator.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.compare.Comparison.Item;
import org.comptoir.accelerator.compare.Comparison.Part;
import org.comptoir.accelerator.compare.Comparison.Side;
import org.comptoir.accelerator.term.Section;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.diff.ContractDiff;
import org.comptoir.trading.diff.ContractDiff.Change;
import org.comptoir.trading.diff.ContractDiff.Difference;
import org.comptoir.trading.overview.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the differences of two contracts into words: first of the contracts themselves, then of
/// their terms by section.
@Component
class Comparisons {
    private static final String TERMS = "terms";
    private static final int MOST_LINES = 300;

    private final TermCards cards;
    private final MemberNames names;
    private final Clock clock;

    Comparisons(TermCards cards, MemberNames names, Clock clock) {
        this.cards = cards;
        this.names = names;
        this.clock = clock;
    }

    /// The terms of both sides by name.
    private record Terms(Map<String, Term> left, Map<String, Term> right) {
        Term of(String name) {
            return Optional.ofNullable(left.get(name))
                    .or(() -> Optional.ofNullable(right.get(name)))
                    .orElseThrow();
        }
    }

    Comparison of(Desk desk, StoredContract left, StoredContract right) {
        var differences = ContractDiff.of(left.content(), right.content());
        var terms =
                new Terms(ContractDiff.terms(left.content()), ContractDiff.terms(right.content()));
        var parts = new ArrayList<Part>();
        parts.addAll(fields(desk, differences));
        parts.addAll(terms(desk, differences, terms));
        var one = left.contract().id();
        var other = right.contract().id();
        return new Comparison(
                side(desk, left),
                side(desk, right),
                desk.at("contracts/" + other + "/diff/" + one),
                parts);
    }

    private Side side(Desk desk, StoredContract stored) {
        var contract = stored.contract();
        var validity = contract.validity();
        return new Side(
                desk.at("contracts/" + contract.id()),
                contract.name(),
                contract.number(),
                desk.words().standing(Standing.of(contract, clock.instant())),
                desk.words().period(validity.start(), validity.end()));
    }

    private List<Part> fields(Desk desk, List<Difference> differences) {
        var parts = new ArrayList<Part>();
        differences.stream()
                .filter(it -> !it.path().getFirst().equals(TERMS))
                .collect(groupingBy(Field::of, LinkedHashMap::new, toList()))
                .forEach((field, found) -> {
                    var item = item(desk, null, null, null, found, field.leftOut());
                    var title = desk.text("chapter." + field.code());
                    parts.add(new Part(title, field.icon(), List.of(item)));
                });
        return parts;
    }

    private List<Part> terms(Desk desk, List<Difference> differences, Terms terms) {
        var items = new LinkedHashMap<Section, List<Item>>();
        differences.stream()
                .filter(it -> it.path().getFirst().equals(TERMS))
                .collect(groupingBy(it -> it.path().get(1), LinkedHashMap::new, toList()))
                .forEach((name, found) ->
                        items.computeIfAbsent(Section.of(terms.of(name)), _ -> new ArrayList<>())
                                .add(term(desk, name, terms, found)));
        return items.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it ->
                        new Part(
                                desk.text("section." + it.getKey().code()),
                                it.getKey().icon(),
                                it.getValue()))
                .toList();
    }

    private Item term(Desk desk, String name, Terms terms, List<Difference> found) {
        var title = desk.text("term." + terms.of(name).kind());
        var before = sentence(desk, terms.left().get(name));
        var after = sentence(desk, terms.right().get(name));
        return item(desk, title, before.orElse(null), after.orElse(null), found, 2);
    }

    private Optional<String> sentence(Desk desk, @Nullable Term term) {
        return Optional.ofNullable(term).map(it -> cards.card(desk.page(), 0, it).sentence());
    }

    private Item item(
            Desk desk,
            @Nullable String title,
            @Nullable String before,
            @Nullable String after,
            List<Difference> found,
            int left) {
        boolean whole = title != null && (before == null || after == null);
        var change = before == null ? Change.ADDED : Change.REMOVED;
        var lines = new DifferenceLines(new DifferenceWords(desk, names), left, whole).of(found);
        return new Item(
                whole ? change : Change.CHANGED,
                title,
                before,
                after,
                lines.stream().limit(MOST_LINES).toList(),
                Math.max(0, lines.size() - MOST_LINES));
    }

    /// What the fields of a contract are about, as in the notebook.
    private enum Field {
        PROFILE("file-text"),
        PARTICIPANTS("users"),
        ATTACHMENTS("link"),
        REFERENCES("git-compare");

        private final String icon;

        Field(String icon) {
            this.icon = icon;
        }

        static Field of(Difference difference) {
            return switch (difference.path().getFirst()) {
                case "participants" -> PARTICIPANTS;
                case "attachments" -> ATTACHMENTS;
                case "references" -> REFERENCES;
                default -> PROFILE;
            };
        }

        String icon() {
            return icon;
        }

        /// How many steps of a path the title says.
        int leftOut() {
            return this == PROFILE ? 0 : 1;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

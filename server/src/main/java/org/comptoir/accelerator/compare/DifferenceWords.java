package org.comptoir.accelerator.compare;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.diff.ContractDiff.Difference;

/// Says the paths and values of differences as a reader would.
record DifferenceWords(Desk desk, MemberNames names) {
    private static final Set<String> SILENT =
            Set.of("header", "list", "value", "offers", "prices", "key", "selection", "set");
    private static final Set<String> TELLING_NOTHING =
            Set.of("kind", "name", "currency", "precedence", "published", "distinguishedName");
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,20}(\\.\\d{1,10})?");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern NAME = Pattern.compile("\\b(uid|o|ou|cn)=.*");
    private static final Pattern PARTICIPANT =
            Pattern.compile(
                    Arrays.stream(Participant.Role.values())
                            .map(Participant.Role::toString)
                            .collect(Collectors.joining("|", "(", ")( |$)")));
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,40}");
    private static final Map<String, String> CHOICES =
            Map.of("usage", "usage.", "role", "participant.", "delivery", "invoice.");
    private static final int MOST_VALUES = 5;

    /// The steps to a value, without those that say nothing.
    String label(List<String> steps) {
        var said = steps.stream().filter(it -> !SILENT.contains(it)).map(this::step).toList();
        return said.isEmpty() ? step(steps.getLast()) : String.join(" · ", said);
    }

    /// A participant is called by his role and name.
    private String participant(String identity) {
        var parts = identity.split(" ", 2);
        var role = desk.text("participant." + parts[0]);
        return parts.length == 1 ? role : role + " · " + named(parts[1]);
    }

    private String step(String step) {
        if (PARTICIPANT.matcher(step).lookingAt()) {
            return participant(step);
        }
        if (!WORD.matcher(step).matches()) {
            return named(step);
        }
        for (var key : List.of("field." + step, "compare.field." + step)) {
            var words = desk.text(key);
            if (!words.equals(key)) {
                return words;
            }
        }
        return step;
    }

    /// What identifies an element: roles, names and quantities in words.
    private String named(String identity) {
        var name = NAME.matcher(identity);
        if (name.find()) {
            var before = identity.substring(0, name.start()).strip();
            var member = member(name.group());
            return before.isEmpty() ? member : step(before) + " · " + member;
        }
        int from = identity.indexOf(" from ");
        if (from > 0) {
            var rest = identity.substring(from + 6).split(" ", 2);
            var quantity = desk.text("term.quantity.from", value(List.of(""), rest[0]));
            var start = rest.length == 1 ? "" : ", " + value(List.of(""), rest[1]);
            return identity.substring(0, from) + ", " + quantity + start;
        }
        return identity;
    }

    private String member(String distinguishedName) {
        return distinguishedName.startsWith("uid=")
                ? names.user(distinguishedName)
                : names.organization(distinguishedName);
    }

    String value(List<String> path, String value) {
        var last = path.getLast();
        if (value.equals("true") || value.equals("false")) {
            return desk.text(value.equals("true") ? "desk.yes" : "desk.no");
        }
        if (TIME.matcher(value).matches()) {
            return desk.page().formats().moment(Instant.parse(value));
        }
        if (NUMBER.matcher(value).matches() && !Set.of("number", "partNumber").contains(last)) {
            return number(path, new BigDecimal(value));
        }
        if (WORD.matcher(value).matches() && CHOICES.containsKey(last)) {
            return desk.text(CHOICES.get(last) + value);
        }
        return NAME.matcher(value).matches() ? member(value) : value;
    }

    private String number(List<String> path, BigDecimal number) {
        if (path.getLast().endsWith("ercentage")) {
            return desk.words().change(number);
        }
        var before = path.size() > 1 ? path.get(path.size() - 2) : "";
        if (path.getLast().equals("value") && CURRENCY.matcher(before).matches()) {
            return desk.page().formats().money(number, Currency.getInstance(before));
        }
        return desk.page().formats().number(number);
    }

    /// An element of a list: what it holds beside what identifies it.
    String element(List<String> path, List<Difference> parts) {
        var identity = path.getLast();
        var values = new ArrayList<String>();
        for (var part : parts.subList(1, parts.size())) {
            var value = part.before().or(part::after).orElse("");
            if (tells(part.path().getLast(), value, identity)) {
                values.add(value(part.path(), value));
            }
        }
        return values.isEmpty()
                ? desk.text("compare.there")
                : values.stream().limit(MOST_VALUES).collect(Collectors.joining(" · "));
    }

    private static boolean tells(String last, String value, String identity) {
        boolean typeOfPolicy = last.equals("type") && !value.endsWith("clude");
        return !value.isEmpty()
                && !typeOfPolicy
                && !TELLING_NOTHING.contains(last)
                && !identity.contains(value)
                && !value.equals("0")
                && !value.equals("false");
    }
}

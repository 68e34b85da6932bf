package org.comptoir.accelerator.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.accelerator.form.GmtTime;
import org.comptoir.engine.policy.ParameterForm;
import org.comptoir.engine.policy.ParameterForm.Field;
import org.comptoir.engine.policy.ParameterForm.Times;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.platform.page.Choice;
import org.comptoir.trading.BusinessPolicy;
import org.jspecify.annotations.Nullable;

/// The form of a policy, drawn from the parameters of its command; what the command does not know
/// is kept as lines of `name=value`.
final class PolicyForm {
    private static final String PARAMETER = "p.";
    private static final String OTHER = "other";

    private final Desk desk;
    private final ParameterForm form;

    PolicyForm(Desk desk, PolicyCommand<?> command) {
        this.desk = desk;
        this.form = ParameterForm.of(command.parameters());
    }

    /// What stands in the fields of a policy as it is.
    Map<String, String> values(Optional<BusinessPolicy> present) {
        var values = new LinkedHashMap<String, String>();
        var entries = present.map(BusinessPolicy::parameters).orElse(Parameters.NONE).entries();
        Set<Parameters.Entry> known = new HashSet<>();
        for (var field : form.fields()) {
            var own = entries.stream().filter(it -> isOf(field, it.name())).toList();
            known.addAll(own);
            values.put(
                    PARAMETER + field.name(),
                    own.stream().map(it -> line(field, it)).collect(Collectors.joining("\n")));
        }
        values.put(
                OTHER,
                entries.stream()
                        .filter(it -> !known.contains(it))
                        .map(it -> it.name() + "=" + it.value())
                        .collect(Collectors.joining("\n")));
        present.ifPresent(it -> addFacts(it, values));
        return values;
    }

    private void addFacts(BusinessPolicy policy, Map<String, String> values) {
        values.put("name", policy.name());
        policy.validity().start().ifPresent(it -> values.put("start", it.toString()));
        policy.validity().end().ifPresent(it -> values.put("end", it.toString()));
        policy.descriptions().forEach((language, text) -> values.put("say." + language, text));
    }

    private static boolean isOf(Field field, String name) {
        return field.suffix().isPresent()
                ? name.startsWith(field.name() + "_")
                : name.equals(field.name());
    }

    private static String line(Field field, Parameters.Entry entry) {
        return field.suffix().isPresent()
                ? entry.name().substring(field.name().length() + 1) + "=" + entry.value()
                : entry.value();
    }

    /// The fields, with what stands in them; a new policy has a name to be chosen.
    List<FormPart> parts(Map<String, String> values, boolean fresh, Map<String, String> errors) {
        var parts = new ArrayList<FormPart>();
        if (fresh) {
            parts.add(value("name", desk.text("policies.name"), Kind.TEXT, true, values, errors));
        }
        form.fields().forEach(it -> parts.add(parameter(it, values, errors)));
        parts.add(value("start", desk.text("field.start"), Kind.TIME, false, values, errors));
        parts.add(value("end", desk.text("field.end"), Kind.TIME, false, values, errors));
        for (var language : desk.store().languages()) {
            var label = desk.text("policy.says", desk.page().languageName(language));
            parts.add(value("say." + language, label, Kind.TEXT, false, values, errors));
        }
        parts.add(value(OTHER, desk.text("policy.other"), Kind.LONG_TEXT, false, values, errors));
        return parts;
    }

    private FormPart parameter(
            Field field, Map<String, String> values, Map<String, String> errors) {
        var name = PARAMETER + field.name();
        var value = values.getOrDefault(name, "");
        return new FormPart.Value(
                name,
                field.name(),
                kind(field),
                value,
                field.times() == Times.ONCE && field.suffix().isEmpty(),
                choices(field, value),
                null,
                help(field),
                errors.get(field.name()));
    }

    private static Kind kind(Field field) {
        if (isLines(field)) {
            return Kind.LONG_TEXT;
        }
        return switch (field.kind()) {
            case DECIMAL -> Kind.DECIMAL;
            case WHOLE -> Kind.WHOLE;
            case FLAG, CHOICE -> Kind.CHOICE;
            case TEXT, CURRENCY, AMOUNT -> Kind.TEXT;
        };
    }

    private static boolean isLines(Field field) {
        return field.suffix().isPresent() || field.times() == Times.ANY;
    }

    private static List<Choice> choices(Field field, String value) {
        var words =
                field.kind() == ParameterForm.Kind.FLAG
                        ? List.of("true", "false")
                        : field.choices();
        return words.stream().map(it -> Choice.of(it, it, it.equals(value))).toList();
    }

    private @Nullable String help(Field field) {
        var said = new ArrayList<String>();
        if (!field.help().isEmpty()) {
            said.add(field.help());
        }
        field.suffix().ifPresent(it -> said.add(desk.text("policy.lines." + it.name())));
        if (field.suffix().isEmpty() && field.times() == Times.ANY) {
            said.add(desk.text("policy.lines"));
        }
        field.otherwise().ifPresent(it -> said.add(desk.text("policy.otherwise", it)));
        return said.isEmpty() ? null : String.join(" ", said);
    }

    private static FormPart value(
            String name,
            String label,
            Kind kind,
            boolean required,
            Map<String, String> values,
            Map<String, String> errors) {
        return new FormPart.Value(
                name,
                label,
                kind,
                values.getOrDefault(name, ""),
                required,
                List.of(),
                null,
                null,
                errors.get(name));
    }

    /// The parameters as policies write them.
    String properties(Entered entered) {
        var pieces = new ArrayList<String>();
        for (var field : form.fields()) {
            for (var line : lines(entered, PARAMETER + field.name())) {
                pieces.add(piece(field, line));
            }
        }
        lines(entered, OTHER).forEach(it -> pieces.add(pair(it)));
        return String.join("&", pieces);
    }

    private static List<String> lines(Entered entered, String name) {
        return entered.value(name).lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static String piece(Field field, String line) {
        return field.suffix().isPresent()
                ? field.name() + "_" + pair(line)
                : field.name() + "=" + code(line);
    }

    /// A line of `name=value`; one without a sign is a name without a value.
    private static String pair(String line) {
        int cut = line.indexOf('=');
        return cut < 0
                ? code(line) + "="
                : code(line.substring(0, cut).strip())
                        + "="
                        + code(line.substring(cut + 1).strip());
    }

    private static String code(String text) {
        return text.replace("%", "%25").replace("&", "%26");
    }

    /// The descriptions: those entered, and those of languages that the store does not speak.
    Map<String, String> descriptions(Entered entered, Optional<BusinessPolicy> present) {
        var said = new LinkedHashMap<>(present.map(BusinessPolicy::descriptions).orElse(Map.of()));
        for (var language : desk.store().languages()) {
            var text = entered.value("say." + language);
            if (text.isEmpty()) {
                said.remove(language);
            } else {
                said.put(language, text);
            }
        }
        return said;
    }

    /// A time in GMT, or nothing; what is no time is no time.
    static Optional<Instant> time(Entered entered, String name) {
        var text = entered.value(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(GmtTime.plain(text)));
    }
}

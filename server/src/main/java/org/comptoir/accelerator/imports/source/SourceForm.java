package org.comptoir.accelerator.imports.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.form.PlainForm;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.imports.ImportRequest.Mode;
import org.comptoir.trading.imports.source.Place;
import org.comptoir.trading.imports.source.Schedule;
import org.comptoir.trading.imports.source.SourceSettings;

/// The settings of an import source as a form shows and sends them. Files come from the folder, or
/// from the address where there is no folder; the times are minutes, or five fields.
final class SourceForm {
    static final Map<String, String> BLANK = Map.of("mode", "apply", "enabled", "true");

    private SourceForm() {}

    static PlainForm of(
            Desk desk,
            List<String> credentials,
            Map<String, String> entered,
            Map<String, String> errors) {
        var form =
                new PlainForm(desk, "sources", entered, errors)
                        .needed("name")
                        .helped("folder", Kind.TEXT)
                        .helped("address", Kind.TEXT);
        if (!credentials.isEmpty()) {
            form.choice("credential", choices(desk, credentials, entered));
        }
        return form.helped("everyMinutes", Kind.WHOLE)
                .helped("cron", Kind.TEXT)
                .choice("mode", "plan", "apply")
                .choice("as", "", "draft", "approved", "active")
                .yesNo("strict")
                .helped("macros", Kind.LONG_TEXT)
                .helped("enabled", Kind.YES_NO);
    }

    private static List<Choice> choices(
            Desk desk, List<String> credentials, Map<String, String> entered) {
        var chosen = entered.getOrDefault("credential", "");
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", desk.text("sources.credential.none"), chosen.isEmpty()));
        credentials.forEach(it -> choices.add(Choice.of(it, it, it.equals(chosen))));
        return choices;
    }

    /// The settings as a form shows them.
    static Map<String, String> of(SourceSettings settings) {
        var values = new LinkedHashMap<String, String>();
        values.put("name", settings.name());
        switch (settings.place()) {
            case Place.Folder(var path) -> values.put("folder", path);
            case Place.Address(var uri, var credential) -> {
                values.put("address", uri.toString());
                credential.ifPresent(it -> values.put("credential", it));
            }
        }
        settings.schedule()
                .ifPresent(it -> {
                    switch (it) {
                        case Schedule.EveryMinutes(int minutes) ->
                                values.put("everyMinutes", String.valueOf(minutes));
                        case Schedule.Cron(var fields) -> values.put("cron", fields);
                    }
                });
        values.put("mode", settings.mode().name().toLowerCase(Locale.ROOT));
        settings.as().ifPresent(it -> values.put("as", it.name().toLowerCase(Locale.ROOT)));
        values.put("strict", String.valueOf(settings.strict()));
        values.put("macros", lines(settings.macros()));
        values.put("enabled", String.valueOf(settings.enabled()));
        return values;
    }

    private static String lines(Map<String, String> macros) {
        return macros.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining("\n"));
    }

    /// What was entered, as settings.
    static SourceSettings read(Map<String, String> entered) {
        return new SourceSettings(
                value(entered, "name").orElse(""),
                place(entered),
                schedule(entered),
                value(entered, "mode").filter("plan"::equals).isPresent() ? Mode.PLAN : Mode.APPLY,
                value(entered, "as").map(SourceForm::state),
                isOn(entered, "strict"),
                macros(entered),
                isOn(entered, "enabled"));
    }

    private static Optional<String> value(Map<String, String> entered, String name) {
        return Optional.of(entered.getOrDefault(name, "").strip()).filter(it -> !it.isEmpty());
    }

    private static boolean isOn(Map<String, String> entered, String name) {
        return value(entered, name).filter("true"::equals).isPresent();
    }

    private static Place place(Map<String, String> entered) {
        var folder = value(entered, "folder");
        var address = value(entered, "address");
        if (folder.isPresent() == address.isPresent()) {
            throw Problem.invalid("folder", "import-source-place");
        }
        return address.<Place>map(it -> Place.Address.of(it, value(entered, "credential")))
                .orElseGet(() -> new Place.Folder(folder.orElseThrow()));
    }

    private static Optional<Schedule> schedule(Map<String, String> entered) {
        var minutes = value(entered, "everyMinutes");
        var cron = value(entered, "cron");
        if (minutes.isPresent() && cron.isPresent()) {
            throw Problem.invalid("cron", "import-source-times");
        }
        return minutes.<Schedule>map(it -> new Schedule.EveryMinutes(whole(it)))
                .or(() -> cron.map(Schedule.Cron::new));
    }

    private static int whole(String minutes) {
        try {
            return Integer.parseInt(minutes);
        } catch (NumberFormatException noNumber) {
            throw Problem.invalid("everyMinutes", "bad-value", minutes);
        }
    }

    private static ContractState state(String as) {
        return switch (as) {
            case "draft" -> ContractState.DRAFT;
            case "approved" -> ContractState.APPROVED;
            case "active" -> ContractState.ACTIVE;
            default -> throw Problem.invalid("as", "bad-value", as);
        };
    }

    /// A line for each, `NAME=value`.
    private static Map<String, String> macros(Map<String, String> entered) {
        var macros = new LinkedHashMap<String, String>();
        for (var line : entered.getOrDefault("macros", "").lines().toList()) {
            if (!line.isBlank()) {
                int cut = line.indexOf('=');
                if (cut < 1) {
                    throw Problem.invalid("macros", "import-macro-line", line.strip());
                }
                macros.put(line.substring(0, cut).strip(), line.substring(cut + 1).strip());
            }
        }
        return macros;
    }
}

package org.comptoir.trading.web.imports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.platform.Problem;
import org.comptoir.trading.imports.source.ImportSource;
import org.comptoir.trading.imports.source.Place;
import org.comptoir.trading.imports.source.Schedule;
import org.comptoir.trading.imports.source.SourceSettings;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// An import source as it is shown: what somebody chose, in whose name it imports, and when.
record SourceJson(
        UUID id,
        @JsonUnwrapped Wish settings,
        String runAs,
        Optional<Instant> nextAt,
        Optional<Instant> lookedAt) {
    static SourceJson of(ImportSource source, String runAs) {
        return new SourceJson(
                source.id(), Wish.of(source.settings()), runAs, source.nextAt(), source.lookedAt());
    }

    /// The same as a line for a terminal.
    String plain() {
        var every = settings.everyMinutes() == null ? "" : settings.everyMinutes() + " min";
        return "%s\t%s\t%s\t%s %s\t%s%n"
                .formatted(
                        settings.name(),
                        settings.folder() == null ? settings.address() : settings.folder(),
                        settings.cron() == null ? every : settings.cron(),
                        settings.mode(),
                        Optional.ofNullable(settings.as()).orElse(""),
                        nextAt.map(Instant::toString).orElse("-"));
    }

    /// What somebody chooses: `folder` or `address`, and `everyMinutes` or `cron` if it is to run
    /// by itself.
    record Wish(
            @Nullable String name,
            @Nullable String folder,
            @Nullable String address,
            @Nullable String credential,
            @Nullable Integer everyMinutes,
            @Nullable String cron,
            @Nullable String mode,
            @Nullable String as,
            @Nullable Boolean strict,
            @Nullable Map<String, String> macros,
            @Nullable Boolean enabled) {
        static Wish of(SourceSettings settings) {
            var schedule = settings.schedule().orElse(null);
            var address = settings.place() instanceof Place.Address it ? it : null;
            return new Wish(
                    settings.name(),
                    settings.place() instanceof Place.Folder it ? it.path() : null,
                    address == null ? null : address.uri().toString(),
                    address == null ? null : address.credential().orElse(null),
                    schedule instanceof Schedule.EveryMinutes it ? it.minutes() : null,
                    schedule instanceof Schedule.Cron it ? it.fields() : null,
                    ImportWords.of(settings.mode()),
                    settings.as().map(ImportWords::of).orElse(null),
                    settings.strict(),
                    settings.macros(),
                    settings.enabled());
        }

        /// The settings with what a body sends; what it does not send stays, null takes away.
        static Wish over(SourceSettings settings, JsonNode body, JsonMapper json) {
            if (!(body instanceof ObjectNode sent)) {
                throw Problem.invalid("body", "missing-value", "body");
            }
            ObjectNode merged = json.valueToTree(of(settings));
            merged.setAll(sent);
            try {
                return json.treeToValue(merged, Wish.class);
            } catch (JacksonException unreadable) {
                throw Problem.invalid("body", "unreadable-body", unreadable.getOriginalMessage());
            }
        }

        SourceSettings settings() {
            return new SourceSettings(
                    Optional.ofNullable(name).map(String::strip).orElse(""),
                    place(),
                    schedule(),
                    ImportWords.mode(Optional.ofNullable(mode).orElse("plan")),
                    ImportWords.state(as),
                    Boolean.TRUE.equals(strict),
                    macros == null ? Map.of() : macros,
                    !Boolean.FALSE.equals(enabled));
        }

        private Place place() {
            if ((folder == null) == (address == null)) {
                throw Problem.invalid("folder", "import-source-place");
            }
            if (address != null) {
                return Place.Address.of(address, Optional.ofNullable(credential));
            }
            if (credential != null) {
                throw Problem.invalid("credential", "import-source-place");
            }
            return new Place.Folder(String.valueOf(folder));
        }

        private Optional<Schedule> schedule() {
            if (everyMinutes != null && cron != null) {
                throw Problem.invalid("cron", "import-source-times");
            }
            return everyMinutes != null
                    ? Optional.of(new Schedule.EveryMinutes(everyMinutes))
                    : Optional.ofNullable(cron).map(Schedule.Cron::new);
        }
    }
}

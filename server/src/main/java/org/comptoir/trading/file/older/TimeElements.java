package org.comptoir.trading.file.older;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Function;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.file.Attributes;
import org.comptoir.trading.file.Element;

/// Times: `GMTTimeStamp` inside `StartTime` and `EndTime`; months count from 1.
final class TimeElements {
    private TimeElements() {}

    static Map<String, Function<Element, Object>> converters() {
        return Map.ofEntries(
                entry("StartTime", e -> e.one(Instant.class, "GMTTimeStamp")),
                entry("EndTime", e -> e.one(Instant.class, "GMTTimeStamp")),
                entry("GMTTimeStamp", TimeElements::time));
    }

    private static Instant time(Element element) {
        Attributes attributes = element.attributes();
        int year = required(attributes, "year");
        int month = required(attributes, "month");
        int day = required(attributes, "date");
        int hour = attributes.integer("hour").orElse(0);
        int minute = attributes.integer("minute").orElse(0);
        int second = attributes.integer("second").orElse(0);
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second)
                    .toInstant(ZoneOffset.UTC);
        } catch (DateTimeException _) {
            throw new InvalidContent(
                    "bad-time",
                    "GMTTimeStamp is %d-%d-%d %d:%d:%d; give a time in GMT with months from 1 to 12"
                            .formatted(year, month, day, hour, minute, second));
        }
    }

    private static int required(Attributes attributes, String name) {
        attributes.text(name);
        return attributes.integer(name).orElseThrow();
    }
}

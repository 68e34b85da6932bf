package org.comptoir.care.setting;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.care.setting.OpeningHours.Holiday;
import org.comptoir.care.setting.OpeningHours.Span;
import org.comptoir.platform.load.FileValue;
import org.comptoir.platform.load.YamlNode;

/// Reads opening hours: `{timeZone, week: {monday: ["08:00-18:00"], …}, holidays: [{date,
/// hours}]}`. Without a `week` it is open day and night.
final class HoursReader {
    private static final int MOST = 200;

    private HoursReader() {}

    static OpeningHours read(YamlNode node) {
        node.only("timeZone", "week", "holidays");
        var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
        var days = node.at("week");
        var names = Stream.of(DayOfWeek.values()).map(OpeningHours::name).toArray(String[]::new);
        days.only(names);
        for (var day : DayOfWeek.values()) {
            week.put(day, spans(days.at(OpeningHours.name(day))));
        }
        var zone = zone(node.value("timeZone"));
        return new OpeningHours(
                zone,
                days.isPresent() ? week : OpeningHours.always(zone).week(),
                holidays(node.at("holidays")));
    }

    private static ZoneId zone(FileValue value) {
        var name = value.isBlank() ? "UTC" : value.text();
        if (ZoneId.getAvailableZoneIds().contains(name)) {
            return ZoneId.of(name);
        }
        value.problem("unknown-time-zone", name);
        return ZoneId.of("UTC");
    }

    private static List<Span> spans(YamlNode list) {
        var spans = new ArrayList<Span>();
        for (var item : TextNodes.few(list, 10)) {
            var text = item.value().required();
            var span = Span.of(text);
            span.ifPresent(spans::add);
            if (span.isEmpty() && !text.isEmpty()) {
                item.problem("bad-opening-hours", text);
            }
        }
        return spans;
    }

    private static List<Holiday> holidays(YamlNode list) {
        var holidays = new ArrayList<Holiday>();
        for (var item : TextNodes.few(list, MOST)) {
            item.only("date", "hours");
            var date = item.value("date").required();
            var holiday = Holiday.of(date, spans(item.at("hours")));
            holiday.ifPresent(holidays::add);
            if (holiday.isEmpty() && !date.isEmpty()) {
                item.at("date").problem("bad-holiday", date);
            }
        }
        return holidays;
    }
}

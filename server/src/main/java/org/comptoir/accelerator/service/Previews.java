package org.comptoir.accelerator.service;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.service.Preview.Line;
import org.comptoir.accelerator.service.Preview.Row;
import org.comptoir.accelerator.service.Preview.Spoken;
import org.comptoir.care.setting.CareAgent;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Embedding;
import org.comptoir.care.setting.General;
import org.comptoir.care.setting.OpeningHours;
import org.comptoir.care.setting.PageList;
import org.comptoir.care.setting.Rules;
import org.comptoir.care.setting.Setting;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.setting.Topic;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Component;

/// Shows a setting as shoppers and agents will see it.
@Component
class Previews {
    private static final Map<String, String> SOMEBODY =
            Map.of("shopper", "Ada Lovelace", "order", "100042");

    private static final int LEAP_YEAR = 2024;

    private final Setups setups;
    private final Clock clock;

    Previews(Setups setups, Clock clock) {
        this.setups = setups;
        this.clock = clock;
    }

    Preview of(Desk desk, Setting setting) {
        return switch (setting) {
            case Topic topic -> spoken(desk, "topic", it -> List.of(said(desk, topic, it)));
            case PageList list -> spoken(desk, "pages", it -> pages(desk, list, it));
            case CareQueue queue ->
                    new Preview(
                            desk.text("service.preview.queue"),
                            languages(desk, it -> messages(queue, it)),
                            hours(desk, setups.of(desk.store()).hours(queue)));
            case General general ->
                    new Preview(
                            desk.text("service.preview.general"),
                            languages(desk, it -> subjects(general, it)),
                            hours(desk, general.hours()));
            case CareAgent _, Rules _, Embedding _ -> new Preview("", List.of(), List.of());
        };
    }

    private static Preview spoken(Desk desk, String title, Function<Locale, List<Line>> lines) {
        return new Preview(
                desk.text("service.preview." + title), languages(desk, lines), List.of());
    }

    private static List<Spoken> languages(Desk desk, Function<Locale, List<Line>> lines) {
        return desk.store().languages().stream()
                .map(it ->
                        new Spoken(
                                it,
                                desk.page().languageName(it),
                                lines.apply(Locale.forLanguageTag(it))))
                .filter(it -> !it.lines().isEmpty())
                .toList();
    }

    private Line said(Desk desk, Topic topic, Locale language) {
        var known = new java.util.HashMap<>(SOMEBODY);
        known.put("agent", desk.actor().displayName());
        known.put("store", desk.store().title(language));
        setups.of(desk.store())
                .defaultQueue()
                .ifPresent(it -> known.put("queue", Texts.pick(it.value().titles(), language)));
        return Line.of(Topic.fill(Texts.pick(topic.texts(), language), known));
    }

    private static List<Line> pages(Desk desk, PageList list, Locale language) {
        return list.pages().stream()
                .map(it ->
                        new Line(
                                Texts.pick(it.titles(), language),
                                address(desk, it.path(), language.getLanguage())))
                .toList();
    }

    private static String address(Desk desk, String path, String language) {
        return "/%s%s%slang=%s"
                .formatted(
                        desk.store().identifier(),
                        path.equals("/") ? "" : path,
                        path.contains("?") ? "&" : "?",
                        language);
    }

    private static List<Line> messages(CareQueue queue, Locale language) {
        return Stream.concat(Stream.of(queue.titles()), queue.waitingMessages().stream())
                .map(it -> Line.of(Texts.pick(it, language)))
                .toList();
    }

    private static List<Line> subjects(General general, Locale language) {
        return general.subjects().stream()
                .map(it -> Line.of(Texts.pick(it.titles(), language)))
                .toList();
    }

    /// Whether it is open now, and the week.
    private List<Row> hours(Desk desk, OpeningHours hours) {
        var locale = desk.page().formats().locale();
        var rows = new ArrayList<Row>();
        rows.add(new Row(desk.text("service.hours.now"), now(desk, hours)));
        for (var day : DayOfWeek.values()) {
            var spans = hours.week().getOrDefault(day, List.of());
            rows.add(new Row(day.getDisplayName(TextStyle.FULL, locale), words(desk, spans)));
        }
        hours.holidays().forEach(it -> rows.add(new Row(day(it, locale), words(desk, it.hours()))));
        return rows;
    }

    private static String day(OpeningHours.Holiday holiday, Locale locale) {
        var form = holiday.year().isPresent() ? "d MMMM uuuu" : "d MMMM";
        return holiday.day()
                .atYear(holiday.year().orElse(LEAP_YEAR))
                .format(DateTimeFormatter.ofPattern(form, locale));
    }

    private static String words(Desk desk, List<OpeningHours.Span> spans) {
        if (spans.isEmpty()) {
            return desk.text("service.hours.closed");
        }
        var texts = spans.stream().map(it -> it.toString().replace("-", "–")).toList();
        return texts.equals(List.of("00:00–24:00"))
                ? desk.text("service.hours.whole")
                : String.join(", ", texts);
    }

    private String now(Desk desk, OpeningHours hours) {
        var at = clock.instant();
        if (hours.open(at)) {
            return desk.text("service.hours.open");
        }
        return hours.nextOpening(at)
                .map(it -> desk.text("service.hours.opens", moment(desk, hours, it)))
                .orElseGet(() -> desk.text("service.hours.never"));
    }

    private static String moment(Desk desk, OpeningHours hours, Instant at) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm")
                .withLocale(desk.page().formats().locale())
                .format(at.atZone(hours.zone()));
    }
}

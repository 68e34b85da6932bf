package org.comptoir.accelerator.service;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormPart.Kind;
import org.comptoir.accelerator.service.Entry.Line;
import org.comptoir.accelerator.service.Entry.Lines;
import org.comptoir.accelerator.service.Entry.OneOf;
import org.comptoir.accelerator.service.Entry.Part;
import org.comptoir.accelerator.service.Entry.Several;
import org.comptoir.accelerator.service.Entry.Texts;
import org.comptoir.accelerator.service.Entry.Ticks;
import org.comptoir.accelerator.service.Entry.Titles;
import org.comptoir.accelerator.service.Entry.Words;
import org.comptoir.care.setting.OpeningHours;
import org.comptoir.care.setting.Setting;
import org.comptoir.care.setting.Setup;
import org.comptoir.care.setting.ShopperColumn;
import org.comptoir.platform.page.Choice;

/// The forms of the settings, by kind. Names may be chosen once.
final class Entries {
    private static final String COMMAS = "[;,]";
    private static final String SEMICOLONS = ";";

    private final Desk desk;
    private final Setup setup;
    private final boolean fresh;

    Entries(Desk desk, Setup setup, boolean fresh) {
        this.desk = desk;
        this.setup = setup;
        this.fresh = fresh;
    }

    List<Entry> of(Setting.Kind kind) {
        return switch (kind) {
            case GENERAL -> general();
            case QUEUE -> queue();
            case AGENT -> agent();
            case RULES -> List.of(rules());
            case EMBEDDING -> List.of(new Lines("origins"));
            case TOPIC -> named(new Titles("title", false), new Titles("text", true));
            case PAGE_LIST -> named(new Titles("title", false), pages());
        };
    }

    private List<Entry> named(Entry... more) {
        var entries = new ArrayList<Entry>();
        if (fresh) {
            entries.add(new Line("identifier", Kind.TEXT, true));
        }
        entries.addAll(List.of(more));
        return entries;
    }

    private static Entry pages() {
        return new Several(
                "pages",
                true,
                List.of(new Line("path", Kind.TEXT, true), new Titles("title", false)));
    }

    private List<Entry> general() {
        return List.of(
                together(
                        "requests", new OneOf("defaultQueue", queues(), false), whole("retention")),
                together(
                        "agents",
                        words("registration", true, "by-administrator", "by-role"),
                        whole("capacity")),
                together(
                        "shoppers",
                        new Ticks("shopperColumns", columns()),
                        whole("invitation"),
                        whole("invitationPause")),
                hours(),
                new Several("subjects", true, named()),
                new Several("wrapUpReasons", true, named()),
                new Lines("pages"));
    }

    private List<Choice> columns() {
        return Stream.of(ShopperColumn.values())
                .map(ShopperColumn::code)
                .map(it -> Choice.of(it, desk.text("service.shopperColumns." + it), false))
                .toList();
    }

    private static List<Entry> named() {
        return List.of(new Line("identifier", Kind.TEXT, true), new Titles("title", false));
    }

    private List<Entry> queue() {
        return named(
                new Titles("title", false),
                together(
                        "serving",
                        words("state", true, "open", "draining", "closed"),
                        words("mode", true, "automatic", "manual"),
                        whole("capacity"),
                        whole("limit"),
                        whole("priority"),
                        whole("step"),
                        new Words("skills", COMMAS)),
                together(
                        "times",
                        whole("offer"),
                        whole("transfer"),
                        whole("grace"),
                        whole("patience")),
                new Part(
                        "overflow",
                        "overflow",
                        List.of(
                                new OneOf("queue", queues(), false),
                                new Line("after", Kind.WHOLE, false))),
                new Texts("waitingMessages"),
                hours());
    }

    private List<Entry> agent() {
        var entries = new ArrayList<Entry>();
        if (fresh) {
            entries.add(new Line("agent", Kind.TEXT, true));
        }
        entries.addAll(
                List.of(
                        whole("capacity"),
                        new Ticks("queues", queues()),
                        new Words("skills", COMMAS)));
        return entries;
    }

    private Entry rules() {
        return new Several(
                "rules",
                true,
                List.of(
                        new OneOf("queue", queues(), true),
                        new Line("priority", Kind.WHOLE, false),
                        new Words("subjects", COMMAS),
                        new Words("links", COMMAS),
                        new Words("languages", COMMAS),
                        new Words("categories", COMMAS),
                        new Words("accounts", SEMICOLONS),
                        new Words("contracts", SEMICOLONS)));
    }

    private Entry hours() {
        var days =
                Stream.of(DayOfWeek.values())
                        .<Entry>map(it -> new Words(OpeningHours.name(it), COMMAS))
                        .toList();
        var holiday = List.<Entry>of(new Line("date", Kind.TEXT, true), new Words("hours", COMMAS));
        return new Part(
                "hours",
                "hours",
                List.of(
                        new Line("timeZone", Kind.TEXT, false),
                        new Part("week", "week", days),
                        new Several("holidays", false, holiday)));
    }

    private static Part together(String title, Entry... entries) {
        return new Part("", title, List.of(entries));
    }

    private static Line whole(String name) {
        return new Line(name, Kind.WHOLE, true);
    }

    private OneOf words(String name, boolean required, String... values) {
        return new OneOf(
                name,
                Stream.of(values)
                        .map(it -> Choice.of(it, desk.text("service." + name + "." + it), false))
                        .toList(),
                required);
    }

    private List<Choice> queues() {
        var locale = desk.page().formats().locale();
        return setup.queues().stream()
                .map(it -> it.value())
                .map(it ->
                        Choice.of(
                                it.identifier(),
                                org.comptoir.platform.Texts.pick(it.titles(), locale),
                                false))
                .toList();
    }
}

package org.comptoir.accelerator.imports.source;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.members.User;
import org.comptoir.members.Users;
import org.comptoir.platform.Paged;
import org.comptoir.platform.page.Empty;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.platform.page.table.Cell;
import org.comptoir.platform.page.table.Column;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Row;
import org.comptoir.trading.imports.source.ImportSource;
import org.comptoir.trading.imports.source.Place;
import org.comptoir.trading.imports.source.Schedule;
import org.comptoir.trading.imports.source.SourceSettings;
import org.springframework.stereotype.Component;

/// Puts import sources into words.
@Component
class SourceViews {
    private final Users users;

    SourceViews(Users users) {
        this.users = users;
    }

    Listing listing(Desk desk, Ask ask, List<ImportSource> sources) {
        var rows = Paged.of(sources, ask.page(), 100).map(it -> row(desk, it));
        var columns =
                List.of(
                        Column.of("name", desk.text("sources.field.name")),
                        Column.of("place", desk.text("sources.place")),
                        Column.of("schedule", desk.text("sources.schedule")),
                        Column.of("how", desk.text("imports.mode")),
                        Column.of("state", desk.text("imports.state")),
                        Column.of("next", desk.text("sources.next")),
                        Column.of("looked", desk.text("sources.looked")));
        return Listing.of("sources", desk.text("sources.title"), ask, columns, rows)
                .orElse(
                        new Empty(
                                "upload",
                                desk.text("sources.none"),
                                desk.text("sources.none.text"),
                                desk.text("sources.new"),
                                desk.at("imports/sources/new")));
    }

    private static Row row(Desk desk, ImportSource source) {
        var settings = source.settings();
        return new Row(
                source.id().toString(),
                List.of(
                        Cell.link(source.name(), desk.at("imports/sources/" + source.id())),
                        Cell.text(place(settings)),
                        Cell.text(schedule(desk, settings)),
                        Cell.text(how(desk, settings)),
                        Cell.pill(state(desk, settings)),
                        Cell.text(moment(desk, source.nextAt())),
                        Cell.text(moment(desk, source.lookedAt()))));
    }

    SourceView of(Desk desk, ImportSource source) {
        var settings = source.settings();
        var credential =
                settings.place() instanceof Place.Address(_, var named) ? named.orElse("") : "";
        return new SourceView(
                source.name(),
                desk.at("imports/sources/" + source.id()),
                source.version(),
                state(desk, settings),
                place(settings),
                credential,
                schedule(desk, settings),
                how(desk, settings),
                settings.macros().keySet().stream().sorted().toList(),
                users.find(source.runAs()).map(User::displayName).orElse("–"),
                moment(desk, source.nextAt()),
                moment(desk, source.lookedAt()),
                actions(desk, source));
    }

    private static List<Action> actions(Desk desk, ImportSource source) {
        boolean scheduled = source.settings().schedule().isPresent();
        var pause =
                source.settings().enabled()
                        ? Action.of("pause", desk.text("sources.pause"), "pause")
                                .not(scheduled ? null : desk.text("sources.pause.none"))
                        : Action.of("resume", desk.text("sources.resume"), "check");
        return List.of(
                Action.of("run", desk.text("sources.run"), "play").first(),
                pause,
                Action.of("again", desk.text("sources.again"), "refresh-cw")
                        .asking(desk.text("sources.again.ask")),
                Action.of("delete", desk.text("sources.delete"), "trash-2")
                        .asking(desk.text("sources.delete.ask", source.name()))
                        .dangerous());
    }

    private static String place(SourceSettings settings) {
        return switch (settings.place()) {
            case Place.Folder(var path) -> path;
            case Place.Address(var uri, _) -> uri.toString();
        };
    }

    private static String schedule(Desk desk, SourceSettings settings) {
        return settings.schedule()
                .map(it ->
                        switch (it) {
                            case Schedule.EveryMinutes(int minutes) ->
                                    desk.text("sources.every", minutes);
                            case Schedule.Cron(var fields) -> desk.text("sources.times", fields);
                        })
                .orElseGet(() -> desk.text("sources.by-hand"));
    }

    private static String how(Desk desk, SourceSettings settings) {
        var mode = settings.mode().name().toLowerCase(Locale.ROOT);
        var as =
                settings.as()
                        .map(it -> "sources.as." + it.name().toLowerCase(Locale.ROOT))
                        .orElse("sources.as.none");
        return desk.text("sources.how", desk.text("sources.mode." + mode), desk.text(as));
    }

    private static Status state(Desk desk, SourceSettings settings) {
        if (settings.schedule().isEmpty()) {
            return new Status(Tone.NEUTRAL, desk.text("sources.by-hand"));
        }
        return settings.enabled()
                ? new Status(Tone.SUCCESS, desk.text("sources.on"))
                : new Status(Tone.WARNING, desk.text("sources.off"));
    }

    private static String moment(Desk desk, Optional<Instant> at) {
        return at.map(desk.page().formats()::moment).orElse("–");
    }
}

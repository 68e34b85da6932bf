package org.comptoir.accelerator.care.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.care.Colleagues;
import org.comptoir.accelerator.care.Queues;
import org.comptoir.care.ConversationState;
import org.comptoir.care.review.Wish;
import org.comptoir.care.setting.Prepared;
import org.comptoir.members.Role;
import org.comptoir.platform.page.table.Listing;
import org.comptoir.platform.page.table.Listing.Option;
import org.springframework.stereotype.Component;

/// By what the history can be narrowed; an agent finds no conversations but his own.
@Component
class HistoryFilters {
    private static final int BEST = 5;

    private final Queues queues;
    private final Colleagues colleagues;
    private final Prepared prepared;

    HistoryFilters(Queues queues, Colleagues colleagues, Prepared prepared) {
        this.queues = queues;
        this.colleagues = colleagues;
        this.prepared = prepared;
    }

    List<Listing.Select> of(Desk desk) {
        var selects = new ArrayList<Listing.Select>();
        selects.add(select(desk, "state", states(desk)));
        selects.add(
                select(
                        desk,
                        "queue",
                        queues
                                .titles(desk.store(), desk.page().formats().locale())
                                .entrySet()
                                .stream()
                                .map(it -> new Option(it.getKey().toString(), it.getValue()))));
        if (desk.actor().has(Role.CSR_SUPERVISOR, desk.store().owner())) {
            selects.add(select(desk, "agent", agents(desk)));
        }
        selects.add(select(desk, "rating", ratings(desk)));
        selects.add(
                select(
                        desk,
                        "reason",
                        reasons(desk).entrySet().stream()
                                .map(it -> new Option(it.getKey(), it.getValue()))));
        selects.add(select(desk, "way", ways(desk)));
        return selects;
    }

    private static Stream<Option> states(Desk desk) {
        return Stream.of(ConversationState.values())
                .map(ConversationState::code)
                .map(it -> new Option(it, desk.text("console.state." + it)));
    }

    private Stream<Option> agents(Desk desk) {
        return colleagues.of(desk.store()).entrySet().stream()
                .map(it -> new Option(it.getKey().toString(), it.getValue()));
    }

    private static Stream<Option> ways(Desk desk) {
        return Stream.of(Wish.Way.values()).map(it -> new Option(it.code(), way(desk, it)));
    }

    private static Listing.Select select(Desk desk, String name, Stream<Option> options) {
        var key = "console.history." + name;
        var all = Stream.of(new Option("", desk.text(key + ".all")));
        return new Listing.Select(name, desk.text(key), Stream.concat(all, options).toList());
    }

    private static Stream<Option> ratings(Desk desk) {
        return Stream.concat(
                IntStream.iterate(BEST, it -> it > 0, it -> it - 1)
                        .mapToObj(it -> new Option(String.valueOf(it), stars(desk, it))),
                Stream.of(new Option("0", desk.text("console.history.rating.none"))));
    }

    static String stars(Desk desk, int stars) {
        return desk.text("console.history.stars", stars);
    }

    static String way(Desk desk, Wish.Way way) {
        return desk.text("console.history.way." + way.code());
    }

    /// The store's reasons by their names.
    Map<String, String> reasons(Desk desk) {
        var titles = new LinkedHashMap<String, String>();
        prepared.wrapUpReasons(desk.store(), desk.page().formats().locale())
                .forEach(it -> titles.put(it.identifier(), it.title()));
        return titles;
    }
}

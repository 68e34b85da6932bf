package org.comptoir.care.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.care.QueueId;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.route.Presence;
import org.comptoir.care.route.QueueRules;
import org.comptoir.care.serve.FloorView.AgentView;
import org.comptoir.care.serve.FloorView.QueueView;
import org.comptoir.members.Actor;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// Draws the floor of a store for those who work there: a supervisor sees all queues, an agent
/// those he serves or helps out in.
@Component
public class FloorViews {
    private static final int MOST = 200;
    private static final int STEP = 5;

    private final Roster roster;
    private final Registrations registrations;
    private final FloorRows rows;
    private final Users users;
    private final Clock clock;

    FloorViews(
            Roster roster, Registrations registrations, FloorRows rows, Users users, Clock clock) {
        this.roster = roster;
        this.registrations = registrations;
        this.rows = rows;
        this.users = users;
        this.clock = clock;
    }

    /// Who sees it: all with the same queues see the same.
    public record Audience(Store store, Set<QueueId> queues, String language) {
        public Audience {
            queues = Set.copyOf(queues);
        }
    }

    /// The audience somebody belongs to, if he works in the store.
    public Optional<Audience> audience(Store store, Actor actor, Locale locale) {
        var queues = roster.queues(store.id());
        var all = queues.stream().map(QueueRules::id).collect(Collectors.toSet());
        var seen =
                registrations.supervises(store, actor)
                        ? Optional.of(all)
                        : registrations.registered(store, actor).map(it -> served(queues, it));
        return seen.map(it -> new Audience(store, it, locale.getLanguage()));
    }

    private static Set<QueueId> served(List<QueueRules> queues, Member member) {
        return queues.stream()
                .filter(it ->
                        member.queues().contains(it.id())
                                || it.overflow()
                                        .filter(to -> member.queues().contains(to.queue()))
                                        .isPresent())
                .map(QueueRules::id)
                .collect(Collectors.toSet());
    }

    /// What an audience sees now.
    public FloorView of(Audience audience) {
        var store = audience.store().id();
        var ids = audience.queues().stream().map(QueueId::value).toList();
        return new FloorView(rows.waiting(store, ids, MOST), agents(audience), queues(audience));
    }

    private List<AgentView> agents(Audience audience) {
        var store = audience.store().id();
        var posts = rows.posts(store, clock.instant().minus(Presence.DEAD));
        var loads = rows.loads(store);
        var members = roster.agents(store);
        Map<UserId, User> names = users.all(members.stream().map(Member::agent).toList());
        return members.stream()
                .map(it -> {
                    var id = it.agent().value();
                    var post = Optional.ofNullable(posts.get(id));
                    return new AgentView(
                            id,
                            Optional.ofNullable(names.get(it.agent()))
                                    .map(User::displayName)
                                    .orElse(""),
                            post.filter(FloorRows.Post::there)
                                    .map(there -> code(there.standing()))
                                    .orElse("gone"),
                            loads.getOrDefault(id, 0),
                            it.capacity(),
                            post.map(FloorRows.Post::lastBeat).orElse(null));
                })
                .toList();
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private List<QueueView> queues(Audience audience) {
        var store = audience.store().id();
        var lines = rows.lines(store);
        var now = clock.instant();
        return roster.queues(store).stream()
                .filter(it -> audience.queues().contains(it.id()))
                .map(it -> {
                    var line = Optional.ofNullable(lines.get(it.id().value()));
                    return new QueueView(
                            it.id().value(),
                            roster.title(store, it.id(), audience.language()),
                            code(it.state().name()),
                            line.map(FloorRows.Line::waiting).orElse(0),
                            line.map(first -> waited(first.first(), now)).orElse(0L));
                })
                .toList();
    }

    private static long waited(Instant since, Instant now) {
        long seconds = Math.max(0, Duration.between(since, now).toSeconds());
        return seconds - seconds % STEP;
    }
}

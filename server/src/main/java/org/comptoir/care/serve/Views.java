package org.comptoir.care.serve;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.care.ConversationState;
import org.comptoir.care.QueueId;
import org.comptoir.care.embed.Visitors;
import org.comptoir.care.floor.Kept;
import org.comptoir.care.floor.Presences;
import org.comptoir.care.floor.Routing;
import org.comptoir.care.route.Decision;
import org.comptoir.care.route.Explanation;
import org.comptoir.care.serve.StaffView.OfferView;
import org.comptoir.care.serve.StaffView.Person;
import org.comptoir.care.serve.StaffView.ShopperView;
import org.comptoir.care.serve.StaffView.SiteView;
import org.comptoir.care.serve.StaffView.Target;
import org.comptoir.care.serve.StaffView.TransferView;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Seen;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Texts;
import org.comptoir.platform.Word;
import org.springframework.stereotype.Component;

/// What is seen of a conversation beyond its row: names, places, presence, and why it stands so.
@Component
public class Views {
    private final Routing routing;
    private final Presences presences;
    private final Visits visits;
    private final Visitors visitors;
    private final Registrations agents;
    private final Seen seen;
    private final Users users;
    private final Texts texts;

    Views(
            Routing routing,
            Presences presences,
            Visits visits,
            Visitors visitors,
            Registrations agents,
            Seen seen,
            Users users,
            Texts texts) {
        this.routing = routing;
        this.presences = presences;
        this.visits = visits;
        this.visitors = visitors;
        this.agents = agents;
        this.seen = seen;
        this.users = users;
        this.texts = texts;
    }

    /// Who serves a shopper, as he is told.
    public record Served(String name, boolean there) {}

    /// For its shopper: who serves him, if somebody does.
    public Optional<Served> served(Conversation conversation) {
        return conversation
                .owner()
                .flatMap(users::find)
                .map(it -> new Served(it.displayName(), isThere(conversation, it.id())));
    }

    private boolean isThere(Conversation conversation, UserId agent) {
        return presences
                .of(conversation.store(), agent)
                .filter(Presences.Present::there)
                .isPresent();
    }

    /// For those who serve him, in their language.
    public StaffView staff(Conversation conversation, Locale locale) {
        var last = routing.lastDecided(conversation.store(), conversation.id());
        var names = names(conversation, last);
        Function<UserId, Person> person =
                it -> new Person(it.value(), Optional.ofNullable(names.get(it)).orElse(""));
        var hands = conversation.hands();
        var advisers = hands.advisers().stream().map(person).toList();
        return new StaffView(
                shopper(conversation),
                conversation.queue().map(QueueId::value).orElse(null),
                conversation.queue().map(it -> title(conversation, it, locale)).orElse(null),
                conversation.owner().map(person).orElse(null),
                conversation.priority(),
                conversation.lastNoteSeq(),
                hands.asked()
                        .map(it ->
                                new OfferView(
                                        person.apply(it), hands.until().orElse(Instant.EPOCH)))
                        .orElse(null),
                conversation.state() == ConversationState.TRANSFERRING
                        ? transfer(conversation, person, last, locale)
                        : null,
                advisers.isEmpty() ? null : advisers,
                last.map(it -> why(it, names, locale)).orElse(List.of()));
    }

    private String title(Conversation conversation, QueueId queue, Locale locale) {
        return agents.title(conversation.store(), queue, locale.getLanguage());
    }

    private Map<UserId, String> names(Conversation conversation, Optional<Kept> last) {
        Set<UserId> all = new HashSet<>(conversation.staff());
        conversation.hands().colleague().ifPresent(all::add);
        last.map(it -> it.recorded().decision())
                .ifPresent(it -> {
                    it.agent().ifPresent(all::add);
                    it.others().stream().map(Decision.NotChosen::agent).forEach(all::add);
                });
        return users.all(all).values().stream()
                .collect(Collectors.toMap(User::id, User::displayName, (one, _) -> one));
    }

    private ShopperView shopper(Conversation conversation) {
        var shopper = conversation.shopper();
        var visit = visits.of(conversation.store(), shopper);
        var at = visit.filter(it -> !it.url().isEmpty());
        UUID user = shopper.guest() ? null : shopper.id();
        return new ShopperView(
                seen.shopper(conversation),
                shopper.guest() ? Visit.guestNumber(shopper.id()) : null,
                user,
                shopper.guest(),
                visit.isPresent(),
                at.map(Visit::url).orElse(null),
                at.map(Visit::title).orElse(null),
                at.map(Visit::since).orElse(null),
                visitors.find(conversation.store(), shopper).map(SiteView::of).orElse(null));
    }

    private TransferView transfer(
            Conversation conversation,
            Function<UserId, Person> person,
            Optional<Kept> last,
            Locale locale) {
        var hands = conversation.hands();
        var to =
                hands.colleague()
                        .map(person)
                        .map(it -> new Target(it.id(), null, it.name()))
                        .or(() ->
                                hands.queue()
                                        .map(it ->
                                                new Target(
                                                        null,
                                                        it.value(),
                                                        title(conversation, it, locale))))
                        .orElseGet(() -> new Target(null, null, null));
        var until = hands.until().or(() -> last.flatMap(it -> it.recorded().decision().until()));
        return new TransferView(
                conversation.owner().map(person).orElse(null),
                to,
                until.orElse(null),
                routing.transferNote(conversation.id()).orElse(null));
    }

    /// Something that was decided about a conversation, and why, in words.
    public record Decided(Instant at, String kind, List<String> why) {}

    /// All that was decided about it, in order.
    public List<Decided> decided(Conversation conversation, Locale locale) {
        var all = routing.decided(conversation.store(), conversation.id());
        return all.stream()
                .map(it -> {
                    var decision = it.recorded().decision();
                    var names = names(conversation, Optional.of(it));
                    return new Decided(
                            decision.at(), decision.kind().code(), why(it, names, locale));
                })
                .toList();
    }

    private List<String> why(Kept last, Map<UserId, String> names, Locale locale) {
        var told = Explanation.of(last.recorded(), it -> names.getOrDefault(it, ""));
        return Stream.of(List.of(told.what()), told.why(), told.others())
                .flatMap(List::stream)
                .map(it -> said(it, locale))
                .toList();
    }

    private String said(Word word, Locale locale) {
        return texts.in(locale, word.key(), word.arguments().toArray());
    }
}

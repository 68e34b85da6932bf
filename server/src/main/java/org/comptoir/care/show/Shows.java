package org.comptoir.care.show;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.embed.Visitors;
import org.comptoir.care.setting.Prepared;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.show.ShopperCarts.Wanted;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Follower;
import org.comptoir.care.talk.Standing;
import org.comptoir.members.Actor;
import org.comptoir.members.Members;
import org.comptoir.members.UserId;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Pages and proposals: the agent of a conversation shows them, its shopper takes them or not.
@Component
public class Shows {
    private static final int MOST_LINES = 50;
    private static final int LONGEST_URL = 2_000;
    private static final int LONGEST_TITLE = 300;

    private final Conversations conversations;
    private final Access access;
    private final Prepared prepared;
    private final Visitors visitors;
    private final Setups setups;
    private final Members members;
    private final Stores stores;
    private final ShownRows rows;
    private final Tidings tidings;
    private final ObjectProvider<ShopperCarts> carts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Shows(
            Conversations conversations,
            Access access,
            Prepared prepared,
            Visitors visitors,
            Setups setups,
            Members members,
            Stores stores,
            ShownRows rows,
            Tidings tidings,
            ObjectProvider<ShopperCarts> carts,
            TransactionTemplate transaction,
            Clock clock) {
        this.conversations = conversations;
        this.access = access;
        this.prepared = prepared;
        this.visitors = visitors;
        this.setups = setups;
        this.members = members;
        this.stores = stores;
        this.rows = rows;
        this.tidings = tidings;
        this.carts = carts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Shows a page of the store, one of those that may be sent; the same id shows it once.
    public Shown push(
            Store store, Actor agent, ConversationId id, UUID key, String url, String title) {
        var conversation = served(store, agent, id);
        requireShowable(store, conversation, url);
        if (title.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "line-too-long", LONGEST_TITLE);
        }
        return show(agent, conversation, key, Shown.Kind.PUSH, Map.of("url", url, "title", title));
    }

    /// A shopper on a page of another site is shown pages of the sites that the store has named.
    private void requireShowable(Store store, Conversation conversation, String url) {
        if (visitors.find(store.id(), conversation.shopper()).isPresent()) {
            if (!setups.of(store).embedding().value().has(url)) {
                throw Problem.invalid("url", "page-of-no-site");
            }
        } else if (url.length() > LONGEST_URL || !prepared.allowed(store, url)) {
            throw Problem.invalid("url", "page-not-of-store", store.identifier());
        }
    }

    /// Proposes lines for the shopper's cart, at the prices of his own contracts.
    public Shown propose(
            Store store, Actor agent, ConversationId id, UUID key, List<Wanted> wanted) {
        var conversation = served(store, agent, id);
        if (wanted.isEmpty() || wanted.size() > MOST_LINES) {
            throw Problem.invalid("lines", "proposal-lines", MOST_LINES);
        }
        if (visitors.find(store.id(), conversation.shopper()).isPresent()) {
            throw Problem.refused("no-cart-on-this-site");
        }
        var quote = carts().quote(store, shopper(conversation), wanted);
        return show(
                agent,
                conversation,
                key,
                Shown.Kind.PROPOSAL,
                Map.of(
                        "lines", quote.lines(),
                        "difference", quote.difference(),
                        "total", quote.total()));
    }

    private ShopperCarts carts() {
        return Optional.ofNullable(carts.getIfAvailable())
                .orElseThrow(() -> Problem.of(Problem.Kind.UNAVAILABLE, "no-carts"));
    }

    private Actor shopper(Conversation conversation) {
        var shopper = conversation.shopper();
        return shopper.guest()
                ? Actor.guest(shopper.id())
                : members.actorOf(new UserId(shopper.id()))
                        .orElseThrow(() -> Problem.missing("no-such-buyer", shopper.id()));
    }

    /// The conversation for the agent who has it.
    private Conversation served(Store store, Actor agent, ConversationId id) {
        Access.requireCare(store);
        var conversation = conversations.get(agent, id);
        if (!conversation.store().equals(store.id())) {
            throw Problem.missing("no-such-conversation", id);
        }
        boolean speaks =
                access.of(agent, conversation) == Standing.OWNER
                        && switch (conversation.state()) {
                            case CHATTING, TRANSFERRING -> true;
                            case WAITING, OFFERED, MESSAGE, WRAP_UP, ENDED -> false;
                        };
        if (!speaks) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
        }
        return conversation;
    }

    private Shown show(
            Actor agent,
            Conversation conversation,
            UUID key,
            Shown.Kind kind,
            Map<String, Object> content) {
        var shown =
                new Shown(key, conversation.id(), kind, content, Shown.State.OPEN, clock.instant());
        if (!rows.add(shown, agent.requireUser())) {
            return one(conversation.id(), key);
        }
        tidings.of(conversation, shown);
        return shown;
    }

    private Shown one(ConversationId conversation, UUID key) {
        return rows.of(conversation).stream()
                .filter(it -> it.id().equals(key))
                .findFirst()
                .orElseThrow(() -> Problem.missing("nothing-shown", key));
    }

    /// The shopper takes it or not: lines he takes are in his cart then, all of them. Said again,
    /// the same is answered; the other way is refused.
    public Shown decide(Actor shopper, ConversationId id, UUID key, boolean accepted) {
        var conversation = conversations.get(shopper, id);
        if (access.of(shopper, conversation) != Standing.SHOPPER) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "not-your-conversation");
        }
        var wanted = accepted ? Shown.State.ACCEPTED : Shown.State.REFUSED;
        var decided =
                Objects.requireNonNull(
                        transaction.execute(_ -> decided(shopper, conversation, key, wanted)));
        tidings.of(conversation, decided);
        return decided;
    }

    private Shown decided(Actor shopper, Conversation conversation, UUID key, Shown.State wanted) {
        var shown =
                rows.lock(conversation.id(), key)
                        .orElseThrow(() -> Problem.missing("nothing-shown", key));
        if (shown.state() == wanted) {
            return shown;
        }
        if (!shown.isOpen()) {
            throw Problem.conflict("already-decided");
        }
        if (shown.kind() == Shown.Kind.PROPOSAL && wanted == Shown.State.ACCEPTED) {
            var store = stores.get(conversation.store());
            carts().put(store, shopper, Proposed.of(shown));
        }
        rows.decide(key, wanted);
        return new Shown(
                key, shown.conversation(), shown.kind(), shown.content(), wanted, shown.at());
    }

    /// Tells whoever comes back what is not decided yet.
    public void retell(Follower follower, Conversation conversation) {
        var standing = access.of(follower.actor(), conversation);
        if (standing.reads()) {
            rows.of(conversation.id()).stream()
                    .filter(Shown::isOpen)
                    .forEach(it -> follower.tell(Tidings.event(conversation, it), standing));
        }
    }

    /// All that was shown in a conversation, to whoever may read it.
    public List<Shown> of(Actor actor, ConversationId id) {
        return rows.of(conversations.get(actor, id).id());
    }
}

package org.comptoir.care.talk;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.StreamRows.Row;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Brings what was committed to those who follow a conversation at this node, and says to other
/// nodes where to look. The rows are the truth: whatever is lost here is read with the next message
/// or the next poll.
@Component
public class Relay {
    private static final Logger log = LoggerFactory.getLogger(Relay.class);

    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Access access;
    private final Map<Long, Channel> channels = new ConcurrentHashMap<>();
    private volatile Others others = new Others() {};
    private volatile Consumer<Supplier<List<Conversation>>> arrivals = _ -> {};

    /// The other nodes.
    interface Others {
        /// Something was said in these conversations.
        default void said(Collection<Long> numbers) {}

        /// Something was decided about these conversations.
        default void moved(Collection<Long> numbers) {}

        /// Something that is not kept.
        default void passed(Event event) {}
    }

    Relay(ConversationRows conversations, MessageRows messages, Access access) {
        this.conversations = conversations;
        this.messages = messages;
        this.access = access;
    }

    /// Who tells other nodes which conversations changed.
    void tellOthers(Others others) {
        this.others = others;
    }

    /// Who looks, on this node, whether conversations that moved concern somebody who does not
    /// follow them yet.
    public void tellArrivals(Consumer<Supplier<List<Conversation>>> arrivals) {
        this.arrivals = arrivals;
    }

    /// Begins to tell a follower everything, first what came after his place.
    public void follow(Conversation conversation, Follower follower, int seq, int noteSeq) {
        var place = new Channel.Place(seq, noteSeq);
        while (!channel(conversation).join(follower, place)) {
            Thread.onSpinWait();
        }
    }

    private Channel channel(Conversation conversation) {
        return channels.computeIfAbsent(
                conversation.number(),
                _ -> new Channel(conversations, messages, access, conversation));
    }

    /// Ends it.
    public void leave(Conversation conversation, Follower follower) {
        var channel = channels.get(conversation.number());
        if (channel != null && channel.leave(follower)) {
            channels.remove(conversation.number(), channel);
        }
    }

    /// Passes on what is not kept, such as that somebody writes.
    public void pass(Event event, @Nullable Follower from) {
        var channel = channels.get(event.conversation().number());
        if (channel == null || channel.pass(event, from)) {
            others.passed(event);
        }
    }

    /// The same, from another node.
    void passed(long number, Function<Conversation, Event> event) {
        var channel = channels.get(number);
        if (channel != null) {
            channel.pass(event);
        }
    }

    /// Tells those who follow a conversation here how it stands, though nothing was decided.
    public void tellState(Conversation conversation) {
        var channel = channels.get(conversation.number());
        if (channel != null) {
            channel.tellState();
        }
    }

    /// Tells it to all who follow at this node.
    public void pass(Event event) {
        passed(event.conversation().number(), _ -> event);
    }

    /// A conversation as those who follow it at this node see it; none if nobody does.
    public Optional<Conversation> followed(ConversationId id) {
        return channels.values().stream()
                .map(Channel::present)
                .filter(it -> it.id().equals(id))
                .findFirst();
    }

    /// Conversations changed by a transaction of this node that is committed.
    void changed(Collection<Conversation> changed) {
        var numbers = changed.stream().map(Conversation::number).toList();
        woken(numbers);
        arrivals.accept(() -> List.copyOf(changed));
        others.moved(numbers);
    }

    /// Conversations changed by another node.
    void movedElsewhere(Collection<Long> numbers) {
        woken(numbers);
        arrivals.accept(() -> conversations.numbered(numbers));
    }

    /// What the lanes of this node have committed.
    void stored(Map<Stream, List<Row>> stored) {
        var numbers = new TreeSet<Long>();
        stored.forEach((stream, rows) -> {
            rows.stream()
                    .collect(Collectors.groupingBy(row -> row.conversation().number()))
                    .forEach((number, said) -> {
                        numbers.add(number);
                        said(stream, number, said.stream().map(Row::message).toList());
                    });
        });
        if (!numbers.isEmpty()) {
            others.said(numbers);
        }
    }

    private void said(Stream stream, long number, List<Message> said) {
        var channel = channels.get(number);
        if (channel == null) {
            return;
        }
        try {
            channel.said(stream, said);
        } catch (RuntimeException failed) {
            log.warn("Conversation {} is told what was said with the next poll", number, failed);
        }
    }

    /// Looks at these conversations, as far as somebody here follows them.
    void woken(Collection<Long> numbers) {
        var followed = numbers.stream().filter(channels::containsKey).toList();
        if (followed.isEmpty()) {
            return;
        }
        for (var now : conversations.numbered(followed)) {
            var channel = channels.get(now.number());
            if (channel != null) {
                channel.refresh(now);
            }
        }
    }

    /// The conversations somebody here follows.
    Set<Long> followed() {
        return Set.copyOf(channels.keySet());
    }
}

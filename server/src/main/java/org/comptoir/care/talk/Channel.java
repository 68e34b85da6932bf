package org.comptoir.care.talk;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.comptoir.care.talk.Event.Changed;
import org.comptoir.care.talk.Event.Resync;
import org.comptoir.care.talk.Event.Said;
import org.jspecify.annotations.Nullable;

/// Those on this node who follow one conversation. Each is told every message in order: one that
/// does not follow on the last is a sign that another node wrote, and the rows are read.
final class Channel {
    private static final int MOST_REPLAYED = 200;

    private final ConversationRows conversations;
    private final MessageRows messages;
    private final Access access;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private volatile Conversation present;
    private boolean over;

    /// What somebody has who comes: the last number in each stream.
    record Place(int seq, int noteSeq) {
        private int of(Stream stream) {
            return stream == Stream.MESSAGES ? seq : noteSeq;
        }
    }

    Channel(
            ConversationRows conversations,
            MessageRows messages,
            Access access,
            Conversation present) {
        this.conversations = conversations;
        this.messages = messages;
        this.access = access;
        this.present = present;
    }

    /// Tells him what he has missed, then everything. False where this channel has ended and
    /// another one is to be taken.
    boolean join(Follower follower, Place place) {
        lock.lock();
        try {
            if (over) {
                return false;
            }
            conversations.find(present.number()).ifPresent(this::catchUp);
            followers.remove(follower);
            var standing = access.of(follower.actor(), present);
            if (standing.reads()
                    && follower.tell(new Changed(present), standing)
                    && replay(follower, place, standing)) {
                followers.add(follower);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean replay(Follower follower, Place place, Standing standing) {
        for (var stream : Stream.values()) {
            if (!standing.reads(stream)) {
                continue;
            }
            int missed = present.last(stream) - place.of(stream);
            if (missed < 0 || missed > MOST_REPLAYED) {
                return follower.tell(new Resync(present), standing);
            }
            for (var message : read(stream, place.of(stream), missed)) {
                if (!follower.tell(new Said(present, stream, message), standing)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Message> read(Stream stream, int after, int limit) {
        return limit == 0 ? List.of() : messages.after(present.number(), stream, after, limit);
    }

    /// Messages of the present node, just stored.
    void said(Stream stream, List<Message> said) {
        locked(() -> {
            for (var message : said) {
                if (message.seq() == present.last(stream) + 1) {
                    advance(stream, message);
                } else if (message.seq() > present.last(stream)) {
                    conversations.find(present.number()).ifPresent(this::catchUp);
                }
            }
        });
    }

    private void advance(Stream stream, Message message) {
        present = present.at(stream, message.seq());
        tell(new Said(present, stream, message));
    }

    /// Reads what others wrote, as far as the conversation stands now, and tells it.
    void refresh(Conversation now) {
        locked(() -> catchUp(now));
    }

    private void catchUp(Conversation now) {
        for (var stream : Stream.values()) {
            var missing = missing(stream, now);
            while (!missing.isEmpty()) {
                missing.forEach(message -> advance(stream, message));
                missing = missing(stream, now);
            }
        }
        if (now.version() > present.version()) {
            change(now);
        }
    }

    private List<Message> missing(Stream stream, Conversation now) {
        return present.last(stream) < now.last(stream)
                ? read(stream, present.last(stream), MOST_REPLAYED)
                : List.of();
    }

    /// Whoever may not follow any more is shut out.
    private void change(Conversation now) {
        var before = present;
        present =
                now.at(Stream.MESSAGES, present.lastSeq()).at(Stream.NOTES, present.lastNoteSeq());
        followers.removeIf(it -> !access.of(it.actor(), present).reads() && shutOut(it, before));
        tell(new Changed(present));
    }

    /// Staff is told that it is no longer theirs, a shopper to read it again where he may.
    private boolean shutOut(Follower follower, Conversation before) {
        boolean staff = access.of(follower.actor(), before).staff();
        follower.tell(staff ? new Changed(present) : new Resync(present), Standing.NONE);
        return true;
    }

    /// Tells them all how it stands, though nothing was decided.
    void tellState() {
        locked(() -> tell(new Changed(present)));
    }

    /// Tells all but the one it comes from. False where he only reads along: nobody is to notice.
    boolean pass(Event event, @Nullable Follower from) {
        lock.lock();
        try {
            if (from != null && !access.of(from.actor(), present).speaks()) {
                return false;
            }
            for (var follower : followers) {
                if (!follower.equals(from)) {
                    tell(follower, event);
                }
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    /// Tells all what another node passes on.
    void pass(Function<Conversation, Event> event) {
        locked(() -> tell(event.apply(present)));
    }

    Conversation present() {
        return present;
    }

    private void tell(Event event) {
        followers.forEach(follower -> tell(follower, event));
    }

    /// Whoever cannot be told is cut off, so that he comes back for what he missed.
    private void tell(Follower follower, Event event) {
        try {
            var standing = access.of(follower.actor(), present);
            if (event.isFor(standing) && !follower.tell(event, standing)) {
                followers.remove(follower);
            }
        } catch (RuntimeException failed) {
            followers.remove(follower);
            follower.cut();
        }
    }

    /// Lets him go; true if nobody is left.
    boolean leave(Follower follower) {
        lock.lock();
        try {
            followers.remove(follower);
            over = followers.isEmpty();
            return over;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }
}

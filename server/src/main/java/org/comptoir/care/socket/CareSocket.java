package org.comptoir.care.socket;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.care.ConversationId;
import org.comptoir.care.serve.Desks;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Follower;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Standing;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;

/// One connection: what it follows, what waits to be sent, and whether anybody is still there.
/// Public for the server, which calls it.
public final class CareSocket extends Session.Listener.AbstractAutoDemanding
        implements Follower, Desks.Seat {
    private static final int MISSED = 2;
    private static final long PATIENCE = 30_000;
    private static final int POLICY = 1008;
    private static final int UNSUPPORTED = 1003;

    private final Caller caller;
    private final Commands commands;
    private final Frames frames;
    private final Sockets sockets;
    private final Optional<Conversation.Shopper> shopper;
    private final Pace pace;
    private final UUID connection = Ids.next();
    private final Map<ConversationId, Followed> followed = new ConcurrentHashMap<>();
    private final Set<ConversationId> lost = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean greeted = new AtomicBoolean();
    private volatile @Nullable Outbox outbox;
    private final AtomicInteger missed = new AtomicInteger();
    private final AtomicBoolean left = new AtomicBoolean();
    private volatile boolean over;

    /// A conversation and as whom he takes part.
    record Followed(Conversation conversation, Message.Author author) {
        private Followed at(Conversation now) {
            return new Followed(now, author);
        }
    }

    CareSocket(Caller caller, Commands commands, Frames frames, Sockets sockets) {
        this.caller = caller;
        this.pace = new Pace(System::nanoTime, sockets.framesPerSecond());
        this.commands = commands;
        this.frames = frames;
        this.sockets = sockets;
        this.shopper = caller.agent() ? Optional.empty() : Conversation.Shopper.of(caller.now());
    }

    Caller caller() {
        return caller;
    }

    Pace pace() {
        return pace;
    }

    Map<ConversationId, Followed> followed() {
        return followed;
    }

    /// By which the database knows it.
    UUID connection() {
        return connection;
    }

    /// Who asks here, unless it is an agent's.
    Optional<Conversation.Shopper> shopper() {
        return shopper;
    }

    /// True for the first hello.
    boolean greet() {
        return greeted.compareAndSet(false, true);
    }

    boolean isGreeted() {
        return greeted.get();
    }

    /// Begins to follow something, one thing after the other.
    synchronized void joining(Runnable join) {
        join.run();
    }

    void begin(ConversationId id, Followed as) {
        followed.put(id, as);
        lost.remove(id);
    }

    @Override
    public boolean follows(ConversationId id) {
        return followed.containsKey(id) && !lost.contains(id);
    }

    @Override
    public void attend(Conversation conversation) {
        Thread.startVirtualThread(() -> commands.attend(this, conversation));
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        outbox = new Outbox(new Wire(session));
        if (!sockets.add(this)) {
            close(POLICY, "too many connections");
        }
    }

    @Override
    public void onWebSocketText(String text) {
        missed.set(0);
        commands.take(this, text);
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        callback.succeed();
        close(UNSUPPORTED, "text frames only");
    }

    @Override
    public void onWebSocketPong(ByteBuffer payload) {
        missed.set(0);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        gone();
    }

    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        gone();
        callback.succeed();
    }

    private void gone() {
        over = true;
        sockets.remove(this);
        cut();
        if (!left.getAndSet(true)) {
            Thread.startVirtualThread(() -> commands.leaveAll(this));
        }
    }

    /// Whether he has answered the last question.
    boolean isAlive() {
        return !over && greeted.get() && missed.get() == 0;
    }

    /// Whether the connection has ended.
    boolean isOver() {
        return over;
    }

    @Override
    public void cut() {
        var box = outbox;
        if (box != null) {
            box.end();
        }
    }

    /// Asks whether somebody is there; ends the connection after two questions without an answer,
    /// and where he has signed out since.
    void beat() {
        if (missed.get() >= MISSED) {
            gone();
        } else if (caller.isGone()) {
            close(POLICY, "signed out");
        } else {
            missed.incrementAndGet();
            var session = getSession();
            if (session != null) {
                session.sendPing(ByteBuffer.allocate(0), Callback.NOOP);
            }
        }
    }

    void close(int code, String reason) {
        var session = getSession();
        if (session != null) {
            session.close(code, reason, Callback.from(this::gone, _ -> gone()));
        }
    }

    @Override
    public Actor actor() {
        return caller.now();
    }

    @Override
    public boolean tell(Event event, Standing standing) {
        if (event instanceof Event.Changed(var now)) {
            followed.computeIfPresent(now.id(), (_, before) -> before.at(now));
            if (standing == Standing.NONE) {
                lost.add(now.id());
                commands.lost(this);
            }
        }
        return send(frames.of(event, standing, caller.locale()));
    }

    /// Puts a frame into the outbox; false once the connection is cut.
    boolean send(String frame) {
        var box = outbox;
        return box != null && box.offer(frame);
    }

    /// Waits until what is sent already has been taken.
    void awaitRoom() {
        var box = outbox;
        try {
            if (box != null) {
                box.awaitRoom(PATIENCE);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Wire(Session session) implements Outbox.Wire {
        @Override
        public void send(String frame, Runnable gone, Runnable failed) {
            session.sendText(frame, Callback.from(gone, _ -> failed.run()));
        }

        /// Apart from whoever found it out: he may hold what its end has to wait for.
        @Override
        public void cut() {
            Thread.startVirtualThread(session::disconnect);
        }
    }
}

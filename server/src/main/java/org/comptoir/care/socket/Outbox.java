package org.comptoir.care.socket;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// What waits to be sent over one connection, one frame after the other. Whoever does not read it
/// is cut off at the bound: he comes back and says where he was.
final class Outbox {
    static final int MOST_FRAMES = 1_024;
    static final int MOST_SIGNS = 1 << 21;

    private final Wire wire;
    private final Queue<String> waiting = new ArrayDeque<>();
    private int signs;
    private boolean sending;
    private boolean over;

    /// The connection below.
    interface Wire {
        /// Sends a frame and says when it is gone, or that it failed.
        void send(String frame, Runnable gone, Runnable failed);

        /// Ends the connection at once.
        void cut();
    }

    Outbox(Wire wire) {
        this.wire = wire;
    }

    /// Takes a frame without waiting; false once the connection is cut.
    boolean offer(String frame) {
        if (!put(frame)) {
            end();
            return false;
        }
        return true;
    }

    private boolean put(String frame) {
        synchronized (this) {
            if (over || waiting.size() >= MOST_FRAMES || signs + frame.length() > MOST_SIGNS) {
                return false;
            }
            waiting.add(frame);
            signs += frame.length();
            if (sending) {
                return true;
            }
            sending = true;
        }
        pump();
        return true;
    }

    /// Sends until a frame has to wait for the network; it goes on from there.
    private void pump() {
        for (var next = next(); next != null; next = next()) {
            var once = new AtomicBoolean();
            wire.send(
                    next,
                    () -> {
                        if (once.getAndSet(true)) {
                            pump();
                        }
                    },
                    this::end);
            if (!once.getAndSet(true)) {
                return;
            }
        }
    }

    private synchronized @Nullable String next() {
        var next = over ? null : waiting.poll();
        if (next == null) {
            sending = false;
        } else {
            signs -= next.length();
        }
        if (waiting.isEmpty()) {
            notifyAll();
        }
        return next;
    }

    /// Waits until all has been taken, so that much can follow; gives up after a while.
    synchronized void awaitRoom(long millis) throws InterruptedException {
        long until = System.currentTimeMillis() + millis;
        for (long left = millis; !over && !waiting.isEmpty() && left > 0; ) {
            wait(left);
            left = until - System.currentTimeMillis();
        }
    }

    /// Nothing more is sent.
    void end() {
        synchronized (this) {
            if (over) {
                return;
            }
            over = true;
            waiting.clear();
            notifyAll();
        }
        wire.cut();
    }
}

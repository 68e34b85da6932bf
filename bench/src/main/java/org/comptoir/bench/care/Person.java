package org.comptoir.bench.care;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One of the two who talk: what he has seen, and what he still waits for.
final class Person implements Wire.Listener {
    private static final int LENGTH = 100;
    private static final String TALK = "0123456789".repeat(10);

    private final Tally tally;
    private final Identity identity;
    private @Nullable Wire wire;
    private boolean welcome;
    private int last;
    private int waiting;
    private long said;

    Person(Tally tally, Identity identity) {
        this.tally = tally;
        this.identity = identity;
    }

    void connect(Wires wires) throws IOException {
        welcome = false;
        waiting = 0;
        wire = wires.open(identity.path(), identity.headers(), this);
    }

    boolean isAgent() {
        return identity.isAgent();
    }

    String conversation() {
        return identity.conversation();
    }

    boolean isWelcome() {
        return welcome;
    }

    boolean isSilent() {
        return waiting == 0;
    }

    int last() {
        return last;
    }

    void cut() throws IOException {
        if (wire != null) {
            wire.cut();
        }
    }

    /// Says a hundred bytes that tell when they were to be said.
    void say(long nanos) throws IOException {
        if (wire == null) {
            return;
        }
        said++;
        waiting++;
        var text = identity.side() + ":" + nanos + ":" + TALK;
        wire.send(identity.say("" + identity.side() + said, text.substring(0, LENGTH)));
    }

    /// Sends a command about the conversation, such as `pick`.
    void command(String type) throws IOException {
        if (wire != null) {
            waiting++;
            wire.send(identity.command(type));
        }
    }

    @Override
    public void opened() {
        try {
            if (wire != null) {
                wire.send(identity.hello(last));
            }
        } catch (IOException broken) {
            tally.problem(broken.toString());
        }
    }

    @Override
    public void text(String text) {
        int start = text.indexOf("\"type\":\"") + 8;
        switch (text.substring(start, text.indexOf('"', start))) {
            case "welcome" -> welcome = true;
            case "message" -> message(text);
            case "ack", "done" -> acknowledged();
            case "problem" -> {
                waiting--;
                tally.problem(text);
            }
            case "resync" -> tally.problem(text);
            default -> {
                // States, typing and the like.
            }
        }
    }

    private void acknowledged() {
        waiting--;
        if (tally.isPressing()) {
            try {
                say(System.nanoTime());
            } catch (IOException broken) {
                tally.problem(broken.toString());
            }
        }
    }

    private void message(String text) {
        int seq = number(text, "\"seq\":");
        if (seq != last + 1) {
            tally.outOfOrder(seq <= last);
        }
        last = Math.max(last, seq);
        int start = text.indexOf("\"text\":\"") + 8;
        boolean other = text.charAt(start) != identity.side() && text.charAt(start + 1) == ':';
        if (other) {
            int end = text.indexOf(':', start + 2);
            tally.delivered(System.nanoTime() - Long.parseLong(text.substring(start + 2, end)));
        }
    }

    private static int number(String text, String name) {
        int start = text.indexOf(name) + name.length();
        int end = start;
        while (Character.isDigit(text.charAt(end))) {
            end++;
        }
        return Integer.parseInt(text.substring(start, end));
    }

    @Override
    public void ended() {
        wire = null;
        welcome = false;
    }
}

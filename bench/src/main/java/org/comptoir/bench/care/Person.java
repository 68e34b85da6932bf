package org.comptoir.bench.care;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// One of the two who talk: what he has seen, and what he still waits for.
final class Person implements Wire.Listener {
    private static final int LENGTH = 100;
    private static final String TALK = "0123456789".repeat(10);

    private final Tally tally;
    private final char side;
    private final String headers;
    private final String conversation;
    private @Nullable Wire wire;
    private boolean welcome;
    private int last;
    private int waiting;
    private long said;

    /// `side` marks what he says; `headers` say who he is.
    Person(Tally tally, char side, String headers, String conversation) {
        this.tally = tally;
        this.side = side;
        this.headers = headers;
        this.conversation = conversation;
    }

    void connect(Wires wires) throws IOException {
        welcome = false;
        waiting = 0;
        var as = isAgent() ? "&as=agent" : "";
        wire = wires.open("/ws/care?store=" + CareWorld.STORE + as, headers, this);
    }

    boolean isAgent() {
        return side == 'a';
    }

    String conversation() {
        return conversation;
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
        var text = side + ":" + nanos + ":" + TALK;
        wire.send(
                "{\"type\":\"say\",\"conversation\":\"%s\",\"key\":\"%s%d\",\"text\":\"%s\"}"
                        .formatted(conversation, side, said, text.substring(0, LENGTH)));
    }

    /// Sends a command about the conversation, such as `pick`.
    void command(String type) throws IOException {
        if (wire != null) {
            waiting++;
            wire.send(
                    "{\"type\":\"%s\",\"conversation\":\"%s\",\"key\":\"%s\"}"
                            .formatted(type, conversation, type));
        }
    }

    @Override
    public void opened() {
        try {
            if (wire != null) {
                wire.send(
                        "{\"type\":\"hello\",\"conversations\":{\"%s\":%d}}"
                                .formatted(conversation, last));
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
        boolean other = text.charAt(start) != side && text.charAt(start + 1) == ':';
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

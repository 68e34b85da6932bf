package org.comptoir.bench.care;

import java.io.IOException;
import org.comptoir.bench.http.Latencies;
import org.jspecify.annotations.Nullable;

/// An agent who takes what he is offered, ends it at once where he is to hurry, and waits for the
/// next offer.
final class Clerk implements Wire.Listener {
    private final Identity identity;
    private final Desk desk;
    private @Nullable Wire wire;
    private boolean welcome;
    private String serves = "";
    private long freeSince;

    /// What all clerks share.
    static final class Desk {
        private Latencies waits = new Latencies();
        private boolean hurry;
        private long offers;
        private long problems;

        void begin() {
            waits = new Latencies();
            offers = 0;
            hurry = true;
        }

        void end() {
            hurry = false;
        }

        /// From when a place was free to the offer that took it, in nanoseconds.
        Latencies waits() {
            return waits;
        }

        long offers() {
            return offers;
        }

        long problems() {
            return problems;
        }
    }

    Clerk(Identity identity, Desk desk) {
        this.identity = identity;
        this.desk = desk;
    }

    void connect(Wires wires) throws IOException {
        wire = wires.open(identity.path(), identity.headers(), this);
    }

    boolean isWelcome() {
        return welcome;
    }

    boolean isBusy() {
        return !serves.isEmpty();
    }

    /// Ends what he has in hand.
    void finish() throws IOException {
        if (isBusy()) {
            send("end", serves);
        }
    }

    private void send(String command, String conversation) throws IOException {
        if (wire != null) {
            wire.send(identity.about(conversation).command(command));
        }
    }

    @Override
    public void opened() {
        try {
            if (wire != null) {
                wire.send(identity.hello(0));
            }
        } catch (IOException broken) {
            desk.problems++;
        }
    }

    @Override
    public void text(String text) {
        try {
            switch (part(text, "type")) {
                case "welcome" -> welcome = true;
                case "state" -> state(part(text, "state"), part(text, "you"), part(text, "conversation"));
                case "problem" -> problem(text);
                default -> {
                    // Messages, answers and the like.
                }
            }
        } catch (IOException broken) {
            desk.problems++;
        }
    }

    private void state(String state, String you, String conversation) throws IOException {
        if (you.equals("asked") && state.equals("offered")) {
            offered();
            send("accept", conversation);
        } else if (you.equals("owner") && state.equals("chatting") && !serves.equals(conversation)) {
            serves = conversation;
            if (desk.hurry) {
                finish();
            }
        } else if (you.equals("owner") && state.equals("wrap-up")) {
            serves = "";
            freeSince = System.nanoTime();
            send("wrap-up", conversation);
        }
    }

    private void offered() {
        desk.offers++;
        if (freeSince > 0) {
            desk.waits.add(System.nanoTime() - freeSince);
        }
    }

    private void problem(String text) {
        desk.problems++;
        if (desk.problems <= 5) {
            System.out.println("  client: " + text);
        }
    }

    private static String part(String text, String name) {
        int start = text.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return text.substring(start, text.indexOf('"', start));
    }

    @Override
    public void ended() {
        wire = null;
        welcome = false;
    }
}

package org.comptoir.bench.care;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One of the two who talk while things break: he says one thing after the other, says again under
/// the same key what was not acknowledged, comes back when he is cut off, and keeps all he hears.
final class Witness implements Wire.Listener {
    private static final String TALK = "0123456789".repeat(9);
    private static final long AGAIN = 250_000_000L;

    private final Identity identity;
    private final Wires wires;
    private final List<String> heard = new ArrayList<>();
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private @Nullable Wire wire;
    private @Nullable String pending;
    private boolean welcome;
    private boolean talking;
    private boolean away;
    private boolean refused;
    private int said;
    private int doubled;
    private int gaps;
    private int reloads;
    private long next;

    Witness(Identity identity, Wires wires) {
        this.identity = identity;
        this.wires = wires;
    }

    Identity identity() {
        return identity;
    }

    List<String> heard() {
        return heard;
    }

    /// What the server said is stored, with its number.
    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    boolean isWelcome() {
        return welcome;
    }

    boolean isSilent() {
        return pending == null;
    }

    int faults() {
        return doubled + gaps;
    }

    int reloads() {
        return reloads;
    }

    void talk(boolean talks) {
        talking = talks;
    }

    /// Stays away until he is told otherwise.
    void stayAway(boolean stays) {
        away = stays;
    }

    /// Comes back when it is time, says what was not acknowledged, or the next thing.
    void turn(long now) throws IOException {
        if (now < next || away) {
            return;
        }
        if (wire == null) {
            next = now + AGAIN;
            connect();
        } else if (welcome && pending == null && talking) {
            pending = "" + identity.side() + ++said;
            send();
        } else if (refused) {
            refused = false;
            send();
        }
    }

    private void connect() {
        try {
            wire = wires.open(identity.path(), identity.headers(), this);
        } catch (IOException _) {
            wire = null;
        }
    }

    private void send() throws IOException {
        if (wire != null && pending != null) {
            wire.send(identity.say(pending, pending + ":" + TALK));
        }
    }

    void command(String type) throws IOException {
        if (wire != null) {
            wire.send(identity.command(type));
        }
    }

    /// His line breaks after so many bytes of what he says.
    void breakOff(int bytes) throws IOException {
        if (wire != null && welcome) {
            if (pending == null) {
                pending = "" + identity.side() + ++said;
            }
            wire.sendPart(identity.say(pending, pending + ":" + TALK), bytes);
            wire.cut();
        }
    }

    void reading(boolean reads) {
        if (wire != null) {
            wire.reading(reads);
        }
    }

    /// Leaves the connection as it is, unread and open, and forgets it.
    void vanish() {
        reading(false);
        ended();
        away = true;
    }

    @Override
    public void opened() {
        try {
            if (wire != null) {
                wire.send(identity.hello(heard.size()));
            }
        } catch (IOException _) {
            ended();
        }
    }

    @Override
    public void text(String text) {
        switch (part(text, "type")) {
            case "welcome" -> welcomed();
            case "message" -> message(text);
            case "ack" -> acknowledged(part(text, "key"), number(text));
            case "problem" -> refused(text);
            case "resync" -> reloads++;
            default -> {
                // States, presence and the like.
            }
        }
    }

    private void welcomed() {
        welcome = true;
        refused = pending != null;
    }

    private void refused(String text) {
        if (text.contains("\"key\":\"" + pending + "\"")) {
            refused = true;
            next = System.nanoTime() + AGAIN;
        }
    }

    private void acknowledged(String key, int seq) {
        acknowledged.put(key, seq);
        if (key.equals(pending)) {
            pending = null;
        }
    }

    private void message(String text) {
        int seq = number(text);
        if (seq == heard.size() + 1) {
            heard.add(part(text, "text"));
        } else if (seq <= heard.size()) {
            doubled++;
        } else {
            gaps++;
        }
    }

    private static String part(String text, String name) {
        int start = text.indexOf("\"" + name + "\":\"") + name.length() + 4;
        return text.substring(start, text.indexOf('"', start));
    }

    private static int number(String text) {
        int start = text.indexOf("\"seq\":") + 6;
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
        refused = false;
    }
}

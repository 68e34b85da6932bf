package org.comptoir.care.talk;

import java.util.Locale;

/// What somebody is to a conversation, and so what he may do there.
public enum Standing {
    NONE(false, false, false),
    SHOPPER(true, true, false),
    OWNER(true, true, true),
    ASKED(true, false, true),
    HANDED(true, false, true),
    CONSULTED(true, false, true),
    SUPERVISOR(true, false, true);

    private final boolean reads;
    private final boolean speaks;
    private final boolean staff;

    Standing(boolean reads, boolean speaks, boolean staff) {
        this.reads = reads;
        this.speaks = speaks;
        this.staff = staff;
    }

    /// The name over HTTP and on the socket.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether he serves the shopper, or is asked to.
    public boolean serves() {
        return staff && this != SUPERVISOR;
    }

    /// Whether he may know that it exists.
    public boolean reads() {
        return reads;
    }

    /// Whether he reads and writes notes.
    public boolean staff() {
        return staff;
    }

    /// Whether he talks with the other side.
    boolean speaks() {
        return speaks;
    }

    boolean reads(Stream stream) {
        return stream == Stream.MESSAGES ? reads : staff;
    }

    boolean writes(Stream stream) {
        return stream == Stream.MESSAGES ? speaks : staff;
    }
}

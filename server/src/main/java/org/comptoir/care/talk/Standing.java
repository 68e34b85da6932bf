package org.comptoir.care.talk;

/// What somebody is to a conversation, and so what he may do there.
public enum Standing {
    NONE(false, false, false),
    SHOPPER(true, true, false),
    OWNER(true, true, true),
    SUPERVISOR(true, false, true);

    private final boolean reads;
    private final boolean speaks;
    private final boolean staff;

    Standing(boolean reads, boolean speaks, boolean staff) {
        this.reads = reads;
        this.speaks = speaks;
        this.staff = staff;
    }

    /// Whether he may know that it exists.
    public boolean reads() {
        return reads;
    }

    /// Whether he reads and writes notes.
    public boolean staff() {
        return staff;
    }

    boolean reads(Stream stream) {
        return stream == Stream.MESSAGES ? reads : staff;
    }

    boolean writes(Stream stream) {
        return stream == Stream.MESSAGES ? speaks : staff;
    }
}

package org.comptoir.platform.daily;

/// Something to do once a day, by whichever node comes first. What failed is tried again, so doing
/// it twice must do no harm.
public interface DailyJob {
    /// By which it is remembered when it was done.
    String name();

    void run();
}

package org.comptoir.accelerator.contract;

import java.util.List;
import org.comptoir.platform.page.Status;

/// Contracts over time: each a bar from its start to its end, beside a scale of days.
///
/// Places are in thousandths of the width.
public record Timeline(List<Bar> bars, List<Mark> marks, int now, String today) {
    public Timeline {
        bars = List.copyOf(bars);
        marks = List.copyOf(marks);
    }

    /// One contract.
    public record Bar(
            String name,
            String version,
            String address,
            Status standing,
            String tone,
            int from,
            int width,
            boolean openStart,
            boolean openEnd,
            String period) {}

    /// A day on the scale.
    public record Mark(int at, String text) {}
}

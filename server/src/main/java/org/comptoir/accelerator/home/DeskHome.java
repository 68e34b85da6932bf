package org.comptoir.accelerator.home;

import java.util.List;
import org.comptoir.accelerator.Chart;
import org.comptoir.platform.page.Notice.Tone;

/// The first page: lists of what waits, figures, and charts; those are empty for whoever does not
/// trade.
public record DeskHome(
        String greeting, List<Waiting> waiting, List<Figure> figures, List<Chart> charts) {
    public DeskHome {
        waiting = List.copyOf(waiting);
        figures = List.copyOf(figures);
        charts = List.copyOf(charts);
    }

    /// Things of one kind that wait for somebody; `more` leads to all of them.
    public record Waiting(String key, String icon, String title, String more, List<Thing> things) {
        public Waiting {
            things = List.copyOf(things);
        }
    }

    /// One of them.
    public record Thing(String text, String detail, String address, Tone tone) {}

    /// A number to look at, which leads to what it counts.
    public record Figure(String label, String value, String detail, String address) {}
}

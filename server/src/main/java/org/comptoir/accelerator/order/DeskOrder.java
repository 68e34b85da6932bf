package org.comptoir.accelerator.order;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.ordering.OrderView;
import org.comptoir.platform.page.Status;
import org.jspecify.annotations.Nullable;

/// An order as its page shows it; addresses are absent where the reader may not go.
public record DeskOrder(
        OrderView order,
        String address,
        Status state,
        @Nullable String account,
        @Nullable String accountAddress,
        List<Line> lines,
        List<Action> actions) {
    public DeskOrder {
        lines = List.copyOf(lines);
        actions = List.copyOf(actions);
    }

    /// One line in words.
    public record Line(
            OrderView.Line line,
            String quantity,
            String unitPrice,
            String amount,
            @Nullable String contractAddress,
            List<String> components,
            Why why) {
        public Line {
            components = List.copyOf(components);
        }
    }

    /// Why a line had its price when the order was placed.
    public record Why(String sentence, String arithmetic, List<Candidate> others) {
        public Why {
            others = List.copyOf(others);
        }
    }

    /// Another price that was considered, and why it lost.
    public record Candidate(String name, String price, String reason) {}
}

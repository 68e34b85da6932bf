package org.comptoir.trading.charge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one contract brings to the orders of one buyer beside prices. Adjustments, handling and
/// centres come from the nearest place that has any: contract, else account, else the contracts it
/// refers to; comments and attributes from all of them.
public record OrderAdditions(
        List<ChargeAdjustment> adjustments,
        List<HandlingCharge> handling,
        List<Center> centers,
        List<String> comments,
        List<LineAttribute> lineAttributes) {
    public static final OrderAdditions NONE =
            new OrderAdditions(List.of(), List.of(), List.of(), List.of(), List.of());

    /// A fulfilment centre by owner and name, the one to be tried first coming first.
    public record Center(UUID owner, String name) {}

    /// An attribute of the lines of a product or SKU, or of all lines.
    public record LineAttribute(Optional<String> partNumber, String name, String value) {}

    public OrderAdditions {
        adjustments = List.copyOf(adjustments);
        handling = List.copyOf(handling);
        centers = List.copyOf(centers);
        comments = List.copyOf(comments);
        lineAttributes = List.copyOf(lineAttributes);
    }
}

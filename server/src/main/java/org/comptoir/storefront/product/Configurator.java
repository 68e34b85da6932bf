package org.comptoir.storefront.product;

import java.util.List;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Stepper;
import org.comptoir.storefront.Reasons;
import org.jspecify.annotations.Nullable;

/// The form in which a kit is put together: what may be built in, how much of each is, and what one
/// costs so.
public record Configurator(
        String partNumber, String address, Stepper quantity, List<Block> blocks, Cost cost) {
    public Configurator {
        blocks = List.copyOf(blocks);
    }

    /// A part that may be built in: `said` is what it adds to the price, or where it is `refused`,
    /// why it cannot be had so.
    public record Block(
            String partNumber,
            String name,
            String address,
            String id,
            Stepper stepper,
            @Nullable String said,
            boolean refused) {}

    /// What one kit costs, and all of them; without anything chosen, what to do.
    public record Cost(
            @Nullable PriceTag price,
            @Nullable String line,
            @Nullable Notice notice,
            @Nullable Reasons reasons) {}
}

package org.comptoir.accelerator.effect;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Status;
import org.jspecify.annotations.Nullable;

/// What a draft does for one buyer, beside the draft. Without a buyer there is nothing to see; what
/// could not be reckoned is told instead.
public record LiveEffect(
        String buyer, Inquiry inquiry, @Nullable Seen seen, @Nullable Notice problem) {
    /// What he sees: how many prices change in which way, and one page of products.
    public record Seen(
            String compared,
            boolean same,
            List<View> views,
            List<Choice> orders,
            List<Item> items,
            long total,
            int page,
            int pages,
            Map<String, String> kept) {
        public Seen {
            views = List.copyOf(views);
            orders = List.copyOf(orders);
            items = List.copyOf(items);
            kept = Map.copyOf(kept);
        }
    }

    /// All products or those that change in one way, with their number where it is known.
    public record View(String code, String text, boolean here, @Nullable String count) {}

    /// A product with its price before and afterwards.
    public record Item(
            String partNumber,
            String name,
            @Nullable String picture,
            @Nullable String quantity,
            String before,
            String after,
            @Nullable String percent,
            String kind,
            @Nullable Status change) {}
}

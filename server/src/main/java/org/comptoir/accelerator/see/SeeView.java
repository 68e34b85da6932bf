package org.comptoir.accelerator.see;

import java.util.List;
import org.comptoir.accelerator.effect.EffectView;
import org.comptoir.platform.page.table.Listing;

/// The store as a buyer sees it: what he may buy by category, and how he orders.
public record SeeView(
        String banner,
        String leave,
        List<EffectView.Place> categories,
        Listing products,
        List<SeenCard> cards,
        List<Deal> deals,
        String approval) {
    public SeeView {
        categories = List.copyOf(categories);
        cards = List.copyOf(cards);
        deals = List.copyOf(deals);
    }

    /// A contract under which he may buy, with how it is paid and shipped and what it asks for.
    public record Deal(
            String name,
            String address,
            String payments,
            String shipping,
            String approval,
            boolean purchaseOrder) {}
}

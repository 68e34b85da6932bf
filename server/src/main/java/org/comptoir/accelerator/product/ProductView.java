package org.comptoir.accelerator.product;

import java.util.List;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.Status;

/// A product or SKU as its page shows it; without a picture or a page in the shop their addresses
/// are empty. Representatives see no `prices`; `hidden` is what is said of SKUs that are.
public record ProductView(
        String partNumber,
        String name,
        Status state,
        Status hidden,
        String image,
        List<Crumb> path,
        List<Said> texts,
        List<Fact> facts,
        List<Fact> attributes,
        List<Sku> skus,
        List<Fact> categories,
        List<ListPrices> prices,
        boolean seesPrices,
        List<Kit> kits,
        List<DeskNaming> namings,
        String explain,
        String shop) {
    public ProductView {
        path = List.copyOf(path);
        texts = List.copyOf(texts);
        facts = List.copyOf(facts);
        attributes = List.copyOf(attributes);
        skus = List.copyOf(skus);
        categories = List.copyOf(categories);
        prices = List.copyOf(prices);
        kits = List.copyOf(kits);
        namings = List.copyOf(namings);
    }

    /// What is said of it in one language; what is not said is empty.
    public record Said(
            String language, String code, String name, String description, String keywords) {}

    /// Something about it, which may lead somewhere.
    public record Fact(String name, String value, String address) {
        static Fact of(String name, String value) {
            return new Fact(name, value, "");
        }
    }

    /// A variant, and in what it differs.
    public record Sku(
            String partNumber,
            String name,
            String address,
            String image,
            String differs,
            boolean hidden) {}

    /// What one list says, by article and tier, with an amount for each currency of the list.
    public record ListPrices(
            String list, String address, Status mark, List<String> currencies, List<Tier> tiers) {
        public ListPrices {
            currencies = List.copyOf(currencies);
            tiers = List.copyOf(tiers);
        }
    }

    /// One tier of one article in one span of time.
    public record Tier(
            String partNumber,
            String quantity,
            String period,
            List<String> amounts,
            boolean inForce) {
        public Tier {
            amounts = List.copyOf(amounts);
        }
    }

    /// Of what a kit around it may be built under a contract.
    public record Kit(String contract, String address, List<Part> parts) {
        public Kit {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a kit, and how its price comes about.
    public record Part(String partNumber, String name, String address, String price) {}
}

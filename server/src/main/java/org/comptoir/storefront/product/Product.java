package org.comptoir.storefront.product;

import java.util.List;
import org.comptoir.platform.page.Crumb;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Stepper;
import org.comptoir.platform.page.Tiers;
import org.comptoir.storefront.Reasons;
import org.jspecify.annotations.Nullable;

/// The page of a product: the variant chosen, its price and why, and what else may be chosen.
public record Product(
        String name,
        String description,
        @Nullable String picture,
        List<String> codes,
        List<Crumb> crumbs,
        List<Option> options,
        List<Variant> variants,
        List<Fact> facts,
        @Nullable Quote quote,
        @Nullable Configurator kit,
        @Nullable Notice notice) {
    public Product {
        codes = List.copyOf(codes);
        crumbs = List.copyOf(crumbs);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        facts = List.copyOf(facts);
    }

    /// An attribute in which the variants differ, with the value chosen.
    public record Option(String name, @Nullable String chosen, List<Value> values) {
        public Option {
            values = List.copyOf(values);
        }
    }

    /// One value of an option and the variant it leads to; `absent` where no variant has it
    /// together with the other values chosen.
    public record Value(String label, String address, boolean chosen, boolean absent) {}

    /// A row of the table of variants, its cells in the order of the options.
    public record Variant(
            String code, String address, List<String> cells, PriceTag price, boolean chosen) {
        public Variant {
            cells = List.copyOf(cells);
        }
    }

    /// A property of the product.
    public record Fact(String name, String value) {}

    /// What one variant costs at one quantity, and the form that puts it into the cart.
    public record Quote(
            String partNumber,
            String address,
            PriceTag price,
            @Nullable String line,
            Tiers tiers,
            @Nullable Reasons reasons,
            @Nullable Notice refusal,
            Stepper stepper,
            List<Under> contracts) {
        public Quote {
            contracts = List.copyOf(contracts);
        }
    }

    /// A contract under which this may be bought.
    public record Under(String id, String name) {}
}

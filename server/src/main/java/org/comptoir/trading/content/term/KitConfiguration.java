package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.CatalogEntryRef;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.MonetaryAmount;

/// A configured kit: its base and the price of each block that may be built in.
public record KitConfiguration(CatalogEntryRef base, List<Block> blocks) {
    public KitConfiguration {
        blocks = List.copyOf(blocks);
    }

    /// One part of a kit with its offers.
    public record Block(CatalogEntryRef product, List<Price> prices) {
        public Block {
            prices = List.copyOf(prices);
        }
    }

    /// What a block costs: a fixed amount, or a percentage on its list price.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    public sealed interface Price {}

    /// A fixed amount per unit between two quantities (inclusive, absent is open).
    @JsonTypeName("fixed")
    public record Fixed(
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> minimumQuantity,
            @JsonFormat(shape = JsonFormat.Shape.STRING) Optional<BigDecimal> maximumQuantity,
            boolean published,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal precedence,
            MonetaryAmount amount)
            implements Price {
        public Fixed {
            minimumQuantity = minimumQuantity.map(Exact::quantity);
            maximumQuantity = maximumQuantity.map(Exact::quantity);
            Exact.requireRange(minimumQuantity, maximumQuantity);
            precedence = Exact.precedence(precedence);
            amount.requireNotNegative("price of the block");
        }
    }

    /// A signed percentage on the list price, or the block left out.
    @JsonTypeName("percentage")
    public record Percentage(
            CatalogSelection.Type type,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal signedPercentage)
            implements Price {
        public Percentage {
            signedPercentage = Exact.percentage(signedPercentage);
        }
    }
}

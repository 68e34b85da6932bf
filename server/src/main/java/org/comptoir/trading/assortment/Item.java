package org.comptoir.trading.assortment;

import java.util.Optional;
import org.comptoir.catalog.Category;
import org.comptoir.engine.entitlement.ContractLabel;
import org.comptoir.engine.entitlement.Refusal.Reason;
import org.comptoir.engine.money.Money;
import org.comptoir.engine.money.Quantity;

/// A product in a listing: its price at its minimum quantity, or the reason there is none.
///
/// `from` says that variants differ, so that the price is the lowest of them; `listPrice` is the
/// store's standard price where the shopper's is lower.
public record Item(
        int entry,
        String partNumber,
        String name,
        Optional<Category> category,
        Optional<String> image,
        boolean from,
        Quantity quantity,
        Optional<Money> price,
        Optional<Reason> reason,
        Optional<ContractLabel> contract,
        Optional<Money> listPrice) {}

package org.comptoir.trading.content.term;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/// One term of a contract or an account (§3); each kind is a record, named in JSON and in messages
/// by its element in a contract file.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
public sealed interface Term
        permits PriceTerm,
                ProductTerm,
                ShippingTerm,
                PaymentTerm,
                ReturnTerm,
                AccountTerm,
                OrderTerm,
                SiteTerm {

    /// What every term has, whatever its kind.
    TermHeader header();

    /// The element name of this kind, such as `PriceTCCustomPriceList`; the two site-defined kinds
    /// that the product knows are `PriceRuleTC` and `CatalogFilterTC`.
    @JsonIgnore
    default String kind() {
        return kindOf(getClass());
    }

    /// The element name of a kind of term.
    static String kindOf(Class<? extends Term> type) {
        return requireNonNull(type.getAnnotation(JsonTypeName.class)).value();
    }
}

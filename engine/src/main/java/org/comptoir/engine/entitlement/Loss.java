package org.comptoir.engine.entitlement;

import org.comptoir.engine.entitlement.deal.Gate;

/// Why a contract, a term or an offer lost, with the rule of docs/rules.md that says so.
public enum Loss {
    CONTRACT_NOT_IN_ITS_DATES("contract-not-in-its-dates", "2.3"),
    CONTRACT_NOT_ACTIVE("contract-not-active", "2.3"),
    ACCOUNT_NOT_ACTIVE("account-not-active", "2.3"),
    CONTRACT_IS_FOR_OTHERS("contract-is-for-others", "2.2"),
    CONTRACT_ONLY_LENDS("contract-only-lends", "2.3"),
    CONTRACT_NOT_CHOSEN("contract-not-chosen", "7.1"),
    DEFAULT_CONTRACT_NOT_ALLOWED("default-contract-not-allowed", "3.2.8"),
    REFERENCE_LENDS_NOTHING("reference-lends-nothing", "2.3"),
    TERM_IS_FOR_OTHERS("term-is-for-others", "2.2"),
    POLICY_NOT_IN_ITS_DATES("policy-not-in-its-dates", "3.2.1"),
    OTHER_PRICE_LIST_PREFERRED("other-price-list-preferred", "3.2.8"),
    REPLACED_BY_PRICE_RULE("replaced-by-price-rule", "3.2.6"),
    EXCLUDED_BY_PRODUCT_SET("excluded-by-product-set", "3.1.1"),
    EXCLUDED_BY_FILTER("excluded-by-filter", "3.1.2"),
    NOT_INCLUDED("not-included", "3.1.1"),
    NOT_ADMITTED_BY_FILTER("not-admitted-by-filter", "3.1.2"),
    NOT_COVERED("not-covered", "3.1.1"),
    NOT_TRADED_BY_EVERY_CONTRACT("not-traded-by-every-contract", "3.1.3"),
    NO_OFFER_IN_LIST("no-offer-in-list", "3.1.1"),
    OFFER_NOT_PUBLISHED("offer-not-published", "3.2.1"),
    OFFER_NOT_IN_ITS_DATES("offer-not-in-its-dates", "3.2.1"),
    OFFER_IN_OTHER_CURRENCY("offer-in-other-currency", "3.2.1"),
    CURRENCY_NOT_OF_STORE("currency-not-of-store", "3.2.1"),
    OFFER_BELOW_MINIMUM("offer-below-minimum", "3.2.1"),
    OFFER_ABOVE_MAXIMUM("offer-above-maximum", "3.2.1"),
    OFFER_OF_LOWER_PRECEDENCE("offer-of-lower-precedence", "3.2.2"),
    OFFER_HIGHER_IN_LIST("offer-higher-in-list", "3.2.2"),
    PRODUCT_OFFER_REPLACED_BY_SKU("product-offer-replaced-by-sku", "3.1.4"),
    ADJUSTMENT_WORSE("adjustment-worse", "3.2.3"),
    LIST_OF_LOWER_PRECEDENCE("list-of-lower-precedence", "3.2.5"),
    PRICE_HIGHER("price-higher", "3.2.5"),
    TIE_LATER_CONTRACT("tie-later-contract", "3.2.5"),
    TIE_LATER_TERM("tie-later-term", "3.2.5"),
    TIE_LATER_LIST("tie-later-list", "3.2.5"),
    NOT_A_BLOCK("not-a-block", "3.2.10"),
    BLOCK_EXCLUDED("block-excluded", "3.2.10"),
    BLOCK_WITHOUT_PRICE("block-without-price", "3.2.10"),
    FIXED_AMOUNT_FIRST("fixed-amount-first", "3.2.10"),
    NO_STANDARD_PRICE("no-standard-price", "3.2.10");

    private final String code;
    private final String rule;

    Loss(String code, String rule) {
        this.code = code;
        this.rule = rule;
    }

    /// The stable code for other programs.
    public String code() {
        return code;
    }

    /// The paragraph of docs/rules.md.
    public String rule() {
        return rule;
    }

    static Loss of(Gate gate) {
        return switch (gate) {
            case Gate.Only _ -> NOT_INCLUDED;
            case Gate.Never _ -> EXCLUDED_BY_PRODUCT_SET;
            case Gate.NotExcluded _ -> EXCLUDED_BY_FILTER;
            case Gate.Admitted _ -> NOT_ADMITTED_BY_FILTER;
        };
    }
}

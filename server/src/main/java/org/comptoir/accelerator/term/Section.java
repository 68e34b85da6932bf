package org.comptoir.accelerator.term;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.trading.content.term.AccountTerm;
import org.comptoir.trading.content.term.OrderTerm;
import org.comptoir.trading.content.term.PaymentTerm;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.ReturnTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermKind;

/// What terms are about, in the order of the notebook.
public enum Section {
    PRODUCTS("tag"),
    SHIPPING("truck"),
    PAYMENT("credit-card"),
    RETURNS("undo-2"),
    ORDERS("clipboard-list"),
    ACCOUNT("building-2"),
    OTHER("sliders-horizontal");

    private final String icon;

    Section(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Section> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    public static Section of(Term term) {
        return of(term.getClass());
    }

    static Section of(Class<? extends Term> type) {
        if (PriceTerm.class.isAssignableFrom(type) || ProductTerm.class.isAssignableFrom(type)) {
            return PRODUCTS;
        }
        if (ShippingTerm.class.isAssignableFrom(type)) {
            return SHIPPING;
        }
        if (type == PaymentTerm.class || type == AccountTerm.Invoice.class) {
            return PAYMENT;
        }
        if (ReturnTerm.class.isAssignableFrom(type)) {
            return RETURNS;
        }
        if (OrderTerm.class.isAssignableFrom(type)) {
            return ORDERS;
        }
        return type == SiteTerm.class ? OTHER : ACCOUNT;
    }

    /// The kinds of term that one may add to a section of a contract or an account.
    public List<TermKind> kinds(Place place) {
        return TermKind.ALL.stream()
                .filter(it -> it.places().contains(place))
                .filter(it -> of(it.type()) == this)
                .toList();
    }

    /// The sections that a contract or an account has.
    public static List<Section> of(Place place) {
        return Arrays.stream(values()).filter(it -> !it.kinds(place).isEmpty()).toList();
    }
}

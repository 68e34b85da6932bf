package org.comptoir.trading.content.term;

import static org.comptoir.trading.content.term.SiteTermType.Place.ACCOUNT;
import static org.comptoir.trading.content.term.SiteTermType.Place.CONTRACT;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.term.SiteTermType.Place;

/// What the program knows of a kind of term beside its fields: where it counts, and the paragraph
/// of docs/rules.md by which it acts; without one it is read, kept and exported only.
public record TermKind(Class<? extends Term> type, Set<Place> places, Optional<String> rule) {
    /// Every kind, in the order of docs/rules.md §3.
    public static final List<TermKind> ALL =
            List.of(
                    acts("§3.1.1, §3.2.3", PriceTerm.MasterCatalog.class, CONTRACT),
                    acts("§3.1.1, §3.2.3", PriceTerm.WholeList.class, CONTRACT),
                    acts("§3.1.1, §3.2.3", PriceTerm.Selective.class, CONTRACT),
                    acts("§3.1.1, §3.2.3", PriceTerm.CustomList.class, CONTRACT),
                    acts("§3.1.2, §3.2.3", PriceTerm.Filtering.class, CONTRACT),
                    rests(PriceTerm.ConfiguredKits.class, CONTRACT),
                    acts("§3.1.6, §3.2.6", PriceTerm.PriceRule.class, CONTRACT),
                    acts("§3.1.2", ProductTerm.CatalogFilter.class, CONTRACT),
                    acts("§3.1.1, §3.1.5", ProductTerm.Inclusion.class, CONTRACT),
                    acts("§3.1.1, §3.1.5", ProductTerm.CustomInclusion.class, CONTRACT),
                    acts("§3.1.1, §3.1.5", ProductTerm.Exclusion.class, CONTRACT),
                    acts("§3.1.1, §3.1.5", ProductTerm.CustomExclusion.class, CONTRACT),
                    acts("§3.3", ShippingTerm.Mode.class, CONTRACT, ACCOUNT),
                    acts("§3.3", ShippingTerm.Charge.class, CONTRACT, ACCOUNT),
                    acts("§3.3", ShippingTerm.ShipToAddress.class, CONTRACT, ACCOUNT),
                    acts("§3.3", ShippingTerm.ChargeAdjustment.class, CONTRACT, ACCOUNT),
                    acts("§3.3", ShippingTerm.Fulfillment.class, CONTRACT, ACCOUNT),
                    acts("§3.3", PaymentTerm.class, CONTRACT, ACCOUNT),
                    rests(ReturnTerm.Charge.class, CONTRACT, ACCOUNT),
                    rests(ReturnTerm.RefundPayment.class, CONTRACT, ACCOUNT),
                    rests(AccountTerm.Invoice.class, ACCOUNT),
                    acts("§1", AccountTerm.BlanketOrder.class, ACCOUNT),
                    acts("§1", AccountTerm.LimitedOrder.class, ACCOUNT),
                    acts("§1", AccountTerm.IndividualOrder.class, ACCOUNT),
                    acts("§1", AccountTerm.DisplayCustomization.class, ACCOUNT),
                    acts("§1", AccountTerm.AddressBook.class, ACCOUNT),
                    acts("§1", OrderTerm.RightToBuy.class, CONTRACT),
                    acts("§3", OrderTerm.ObligationToBuy.class, CONTRACT),
                    acts("§7.4", OrderTerm.Approval.class, CONTRACT),
                    acts("§3.3", OrderTerm.LineAttributes.class, CONTRACT, ACCOUNT),
                    acts("§3.3", OrderTerm.Comment.class, CONTRACT, ACCOUNT),
                    acts("§3.3", ShippingTerm.HandlingCharge.class, CONTRACT, ACCOUNT),
                    rests(OrderTerm.ReferralInterface.class, CONTRACT),
                    rests(SiteTerm.class, CONTRACT, ACCOUNT));

    private static TermKind acts(String rule, Class<? extends Term> type, Place... places) {
        return new TermKind(type, EnumSet.copyOf(List.of(places)), Optional.of(rule));
    }

    private static TermKind rests(Class<? extends Term> type, Place... places) {
        return new TermKind(type, EnumSet.copyOf(List.of(places)), Optional.empty());
    }

    public TermKind {
        places = Set.copyOf(places);
    }

    /// Its element in a contract file, and its `kind` in JSON and YAML.
    public String element() {
        return Term.kindOf(type);
    }
}

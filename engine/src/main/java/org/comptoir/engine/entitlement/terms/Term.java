package org.comptoir.engine.entitlement.terms;

import java.util.List;
import org.comptoir.engine.catalog.OfferRows;
import org.comptoir.engine.money.Percentage;

/// A price or product-set term as the engine reads it (docs/rules.md §3), its policies already
/// resolved to lists and selections.
public sealed interface Term {
    /// The number that orders the terms of a contract and settles ties (docs/rules.md §3.2.5).
    int sequence();

    /// To whom the term is limited; everybody when it names no participant (docs/rules.md §2.2).
    Participants participants();

    /// A term that yields offers.
    sealed interface Price extends Term {
        /// The price policy behind the term, or [PolicyUse#PLAIN].
        PolicyUse policy();
    }

    /// A term that only widens or narrows what may be bought.
    sealed interface Products extends Term {}

    /// `PriceTCMasterCatalogWithOptionalAdjustment`: the store's standard list, ± %.
    record MasterCatalog(
            int sequence, Participants participants, PolicyUse policy, Percentage adjustment)
            implements Price {}

    /// `PriceTCPriceListWithOptionalAdjustment`: one named list, ± % on all of it.
    record NamedList(
            int sequence,
            Participants participants,
            PolicyUse policy,
            String list,
            Percentage adjustment)
            implements Price {}

    /// `PriceTCPriceListWithSelectiveAdjustment`: one named list, ± % on a product set, the rest at
    /// list price.
    record SelectiveList(
            int sequence,
            Participants participants,
            PolicyUse policy,
            String list,
            SetUse products,
            Percentage adjustment)
            implements Price {}

    /// A price policy whose command answered with lists, adjustments and quantity brackets
    /// (docs/rules.md §4); the best line that matches decides.
    record PolicyPrices(
            int sequence, Participants participants, PolicyUse policy, List<PriceLine> lines)
            implements Price {
        public PolicyPrices {
            lines = List.copyOf(lines);
        }
    }

    /// `PriceTCCustomPriceList`: the contract's own offers, used by this term only (docs/rules.md
    /// §3.2.3).
    record OwnPrices(
            int sequence,
            Participants participants,
            String list,
            double listPrecedence,
            OfferRows offers)
            implements Price {
        @Override
        public PolicyUse policy() {
            return PolicyUse.PLAIN;
        }
    }

    /// `PriceTCMasterCatalogWithFiltering`: the standard list through a filter, each mark with its
    /// own % (docs/rules.md §3.1.2); `adjustment` is for what no mark reaches when the whole
    /// catalogue is selected.
    record FilteredCatalog(
            int sequence,
            Participants participants,
            PolicyUse policy,
            boolean wholeCatalog,
            Percentage adjustment,
            List<FilterMark> marks)
            implements Price {
        public FilteredCatalog {
            marks = List.copyOf(marks);
        }
    }

    /// `PriceRuleTC`: one price rule, in place of every other price term of its contract
    /// (docs/rules.md §3.2.6).
    record PriceRule(int sequence, Participants participants, List<RuleLine> lines)
            implements Price {
        public PriceRule {
            lines = List.copyOf(lines);
        }

        @Override
        public PolicyUse policy() {
            return PolicyUse.PLAIN;
        }
    }

    /// `PriceTCConfigBuildBlock`: what configured kits are built of and cost; it covers nothing
    /// that is bought on its own (docs/rules.md §3.2.10).
    record ConfiguredKits(
            int sequence, Participants participants, List<KitConfiguration> configurations)
            implements Price {
        public ConfiguredKits {
            configurations = List.copyOf(configurations);
        }

        @Override
        public PolicyUse policy() {
            return PolicyUse.PLAIN;
        }
    }

    /// `CatalogFilterTC`: one filter without prices, which intersects what is tradable
    /// (docs/rules.md §3.1.2).
    record CatalogFilter(
            int sequence, Participants participants, boolean wholeCatalog, List<FilterMark> marks)
            implements Products {
        public CatalogFilter {
            marks = List.copyOf(marks);
        }
    }

    /// `ProductSetTCInclusion`, `ProductSetTCCustomInclusion`: only these.
    record Inclusion(int sequence, Participants participants, SetUse products)
            implements Products {}

    /// `ProductSetTCExclusion`, `ProductSetTCCustomExclusion`: never these.
    record Exclusion(int sequence, Participants participants, SetUse products)
            implements Products {}
}

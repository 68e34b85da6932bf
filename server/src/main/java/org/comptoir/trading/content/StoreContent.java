package org.comptoir.trading.content;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Text;

/// What a package brings for a store beside contracts: policies, price lists, fulfilment centres.
public record StoreContent(
        Optional<String> name,
        Optional<MemberRef.Organization> owner,
        List<PolicyContent> policies,
        List<PriceList> priceLists,
        List<FulfillmentCenterRef> centers) {
    public StoreContent {
        name.ifPresent(it -> Text.shortName("name of the store", it));
        policies = List.copyOf(policies);
        priceLists = List.copyOf(priceLists);
        centers = List.copyOf(centers);
    }
}

package org.comptoir.trading.imports.read;

import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.PolicyContent;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.Position;

/// What a store in the file brings.
public record StoreItem(
        Optional<String> name,
        List<PolicyContent> policies,
        List<FulfillmentCenterRef> centers,
        List<PriceItem> prices,
        Position position) {
    static StoreItem of(FileItem.Store item) {
        var content = item.content();
        return new StoreItem(
                content.name(),
                content.policies(),
                content.centers(),
                content.priceLists().stream()
                        .map(it -> PriceItem.of(it, item.position(), item.references()))
                        .toList(),
                item.position());
    }
}

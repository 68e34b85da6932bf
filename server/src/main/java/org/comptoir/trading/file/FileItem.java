package org.comptoir.trading.file;

import java.util.List;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.StoreContent;
import org.comptoir.trading.content.term.PriceList;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.FulfillmentCenterRef;
import org.comptoir.trading.content.value.Reference;

/// What a contract file holds, one after the other; only what is free of problems comes through.
public sealed interface FileItem {

    /// A contract, where it begins, and what it names with the first place of each.
    record Contract(ContractContent content, Position position, List<Located> references)
            implements FileItem {}

    /// A business account, where it begins, and what it names with the first place of each.
    record Account(AccountContent content, Position position, List<Located> references)
            implements FileItem {}

    /// Descriptions of a contract or an account in further locales.
    record Descriptions(Reference of, List<Description> descriptions, Position position)
            implements FileItem {}

    /// A store with its policies, price lists and fulfilment centres, and what they name.
    record Store(StoreContent content, Position position, List<Located> references)
            implements FileItem {}

    /// A price list on its own, and what it names.
    record Prices(PriceList list, Position position, List<Located> references)
            implements FileItem {}

    /// A fulfilment centre on its own.
    record Center(FulfillmentCenterRef center, Position position) implements FileItem {}

    /// Something wrong; the contract, account or store around it does not come through.
    record Problem(FileProblem problem) implements FileItem {}
}

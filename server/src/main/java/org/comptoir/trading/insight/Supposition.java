package org.comptoir.trading.insight;

import java.time.Instant;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.trading.Contract;
import org.comptoir.trading.book.StoreBook;

/// A store without what a contract does and with it, asked about at one instant. `sells` says that
/// the contract is deployed already: then it is `after` that is true today.
record Supposition(
        StoreBook before,
        StoreBook after,
        Contract contract,
        ContractTerms terms,
        boolean sells,
        Instant at) {}

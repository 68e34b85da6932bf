package org.comptoir.trading.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Caller;
import org.comptoir.platform.Texts;
import org.comptoir.stores.StoreId;
import org.comptoir.stores.Stores;
import org.comptoir.trading.AccountId;
import org.springframework.stereotype.Component;

/// Names contracts in refusals as far as the caller may see them, and counts the others. What runs
/// without a caller, such as an import, is read by those who see the whole store.
@Component
class Telling {
    private final Sight sight;
    private final Stores stores;
    private final Texts texts;

    Telling(Sight sight, Stores stores, Texts texts) {
        this.sight = sight;
        this.stores = stores;
        this.texts = texts;
    }

    /// A contract by its name, and the account it belongs to if any.
    record Named(String name, Optional<AccountId> account) {}

    String names(StoreId store, List<Named> contracts) {
        var told = contracts.stream().filter(it -> mayTell(store, it.account())).toList();
        var words = new ArrayList<>(told.stream().map(Named::name).distinct().toList());
        int others = contracts.size() - told.size();
        if (others > 0) {
            words.add(texts.get("trading.contracts-of-others", others));
        }
        return String.join(", ", words);
    }

    boolean mayTell(StoreId store, Optional<AccountId> account) {
        var caller = Caller.now();
        return caller.isGuest() || sight.reaches(caller, stores.get(store), account);
    }
}

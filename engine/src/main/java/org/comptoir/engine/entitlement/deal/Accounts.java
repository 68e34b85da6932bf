package org.comptoir.engine.entitlement.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;

/// The accounts of a book, found by key and by holder.
public record Accounts(
        SharedMap<UUID, AccountTerms> byKey, SharedMap<UUID, List<AccountTerms>> byHolder) {
    /// Gathers accounts.
    public static Accounts of(Collection<AccountTerms> accounts) {
        var keys = new HashMap<UUID, AccountTerms>();
        accounts.forEach(it -> keys.put(it.key(), it));
        Map<UUID, List<AccountTerms>> holders = new HashMap<>();
        keys.values()
                .forEach(
                        it -> holders.computeIfAbsent(it.holder(), _ -> new ArrayList<>()).add(it));
        return new Accounts(SharedMap.of(keys), SharedMap.of(holders));
    }

    /// The account of a key.
    public Optional<AccountTerms> get(UUID key) {
        return byKey.get(key);
    }

    /// Every account.
    public Stream<AccountTerms> all() {
        return byKey.values();
    }

    /// With this account, in place of the one of its key.
    public Accounts with(AccountTerms account) {
        var others = without(account.key());
        var ofHolder = new ArrayList<>(others.byHolder.get(account.holder()).orElse(List.of()));
        ofHolder.add(account);
        return new Accounts(
                others.byKey.with(account.key(), account),
                others.byHolder.with(account.holder(), ofHolder));
    }

    /// Without the account of that key.
    public Accounts without(UUID key) {
        var known = byKey.get(key);
        if (known.isEmpty()) {
            return this;
        }
        var holder = known.get().holder();
        var left =
                byHolder.get(holder).orElse(List.of()).stream()
                        .filter(it -> !it.key().equals(key))
                        .toList();
        return new Accounts(
                byKey.without(key),
                left.isEmpty() ? byHolder.without(holder) : byHolder.with(holder, left));
    }

    /// The accounts whose holder is the buyer's organization or one above it; base-contracts
    /// accounts are nobody's (docs/rules.md §3.2.8).
    public Stream<AccountTerms> of(Buyer buyer) {
        return buyer.organizations().stream()
                .flatMap(it -> byHolder.get(it).orElse(List.of()).stream())
                .filter(it -> !it.baseContracts());
    }
}

package org.comptoir.trading.book;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.ContractId;

/// What a transaction did to the contracts and accounts of one store, compiled before its commit.
///
/// An absent value no longer sells. The row version beside it decides between two transactions
/// whose books are swapped in the other order.
record BookChange(
        Map<ContractId, At<CompiledContract>> contracts,
        Map<AccountId, At<CompiledAccount>> accounts) {
    /// What a row stands for at one of its versions.
    record At<T>(int version, Optional<T> value) {}

    BookChange {
        contracts = Map.copyOf(contracts);
        accounts = Map.copyOf(accounts);
    }

    /// Only what is newer than the versions already seen.
    BookChange since(Map<UUID, Integer> seen) {
        return new BookChange(
                newer(contracts, ContractId::value, seen), newer(accounts, AccountId::value, seen));
    }

    private static <K, T> Map<K, At<T>> newer(
            Map<K, At<T>> changes,
            java.util.function.Function<K, UUID> id,
            Map<UUID, Integer> seen) {
        var newer = new java.util.HashMap<K, At<T>>();
        changes.forEach((key, at) -> {
            if (at.version() > seen.getOrDefault(id.apply(key), 0)) {
                newer.put(key, at);
            }
        });
        return newer;
    }
}

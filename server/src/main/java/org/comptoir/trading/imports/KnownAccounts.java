package org.comptoir.trading.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comptoir.trading.Account;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.comptoir.trading.life.Accounts;

/// The accounts of some contracts, asked for at once; any other when it is asked for.
final class KnownAccounts {
    private final Accounts accounts;
    private final Map<UUID, Set<String>> asked = new HashMap<>();
    private final Map<UUID, Map<String, Account>> found = new HashMap<>();

    KnownAccounts(Accounts accounts, List<WaitingContract> contracts) {
        this.accounts = accounts;
        contracts.forEach(this::ask);
        asked.forEach((owner, names) -> found.put(owner, accounts.find(owner, names)));
    }

    private void ask(WaitingContract contract) {
        contract.account()
                .ifPresent(account ->
                        contract.waiting()
                                .members()
                                .of(account.owner())
                                .ifPresent(owner ->
                                        asked.computeIfAbsent(owner, _ -> new HashSet<>())
                                                .add(account.name())));
    }

    Optional<Account> find(UUID owner, String name) {
        return asked.getOrDefault(owner, Set.of()).contains(name)
                ? Optional.ofNullable(found.getOrDefault(owner, Map.of()).get(name))
                : accounts.find(owner, name);
    }

    Set<AccountId> ids() {
        return found.values().stream()
                .flatMap(it -> it.values().stream())
                .map(Account::id)
                .collect(Collectors.toSet());
    }
}

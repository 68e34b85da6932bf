package org.comptoir.engine.entitlement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.comptoir.engine.entitlement.Closure.Part;
import org.comptoir.engine.entitlement.deal.Accounts;
import org.comptoir.engine.entitlement.deal.CompiledContract;
import org.comptoir.engine.entitlement.deal.Contracts;
import org.comptoir.engine.entitlement.deal.Deal;
import org.comptoir.engine.entitlement.deal.Family;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.Buyer;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.engine.entitlement.terms.StoreRules;
import org.comptoir.engine.entitlement.terms.Term;

/// Which contracts serve one buyer at one instant, and what each lends from those it refers to.
final class Eligibility {
    private final StoreRules rules;
    private final Accounts accounts;
    private final Contracts contracts;
    private final Buyer buyer;
    private final Instant at;

    Eligibility(StoreRules rules, Accounts accounts, Contracts contracts, Buyer buyer, Instant at) {
        this.rules = rules;
        this.accounts = accounts;
        this.contracts = contracts;
        this.buyer = buyer;
        this.at = at;
    }

    Buyer buyer() {
        return buyer;
    }

    Instant at() {
        return at;
    }

    /// The contracts the buyer may buy under, in the published order.
    List<CompiledContract> contracts() {
        var serving = new ArrayList<CompiledContract>();
        for (var family : familiesNamingBuyer()) {
            usable(family).filter(this::serves).ifPresent(serving::add);
        }
        serving.sort(CompiledContract.ORDER);
        return serving;
    }

    /// The families that may serve the buyer: those that name him, and the default contract's.
    Set<FamilyKey> familiesNamingBuyer() {
        var families = new HashSet<FamilyKey>();
        buyer.keys().forEach(it -> families.addAll(contracts.serving(it)));
        rules.defaultContract().ifPresent(families::add);
        return families;
    }

    Family family(FamilyKey key) {
        return contracts.family(key);
    }

    Optional<CompiledContract> usable(FamilyKey family) {
        return contracts.family(family).usable(at, this::accountIsActive);
    }

    /// Active and not deleted: a deleted account is not in the book (docs/rules.md §2.3).
    boolean accountIsActive(CompiledContract contract) {
        return contract.terms().account().isEmpty()
                || accountOf(contract).map(AccountTerms::active).orElse(false);
    }

    Optional<AccountTerms> accountOf(CompiledContract contract) {
        return contract.terms().account().flatMap(accounts::get);
    }

    boolean isDefault(CompiledContract contract) {
        return rules.defaultContract().filter(contract.terms().family()::equals).isPresent();
    }

    private boolean serves(CompiledContract contract) {
        if (!names(contract)) {
            return false;
        }
        return !isDefault(contract) || allowsDefault();
    }

    /// Whether the buyer is one of the contract's; everybody is only with the default contract,
    /// nobody with a base contract (docs/rules.md §2.2, §2.3).
    boolean names(CompiledContract contract) {
        boolean base = accountOf(contract).map(AccountTerms::baseContracts).orElse(false);
        boolean open = contract.terms().buyers() instanceof Participants.Everybody;
        return !base && contract.terms().buyers().include(buyer) && (!open || isDefault(contract));
    }

    /// The default contract joins where no account of the buyer forbids it (docs/rules.md §3.2.8).
    boolean allowsDefault() {
        return accounts.of(buyer).allMatch(AccountTerms::allowsDefaultContract);
    }

    EligibleContract describe(CompiledContract contract) {
        return new EligibleContract(
                ContractLabel.of(contract),
                contract.terms().family(),
                contract.terms().account(),
                isDefault(contract));
    }

    /// The contract and all it refers to, each as far as it is usable now (docs/rules.md §2.3,
    /// Reference).
    Closure.Key closureOf(CompiledContract own) {
        Map<CompiledContract, Integer> places = new LinkedHashMap<>();
        var reached = new ArrayList<CompiledContract>(List.of(own));
        places.put(own, 0);
        var parts = new ArrayList<Part>();
        for (int place = 0; place < reached.size(); place++) {
            var contract = reached.get(place);
            var references = new ArrayList<Integer>();
            for (var family : contract.terms().references()) {
                usable(family).ifPresent(it -> references.add(place(it, places, reached)));
            }
            var conditions = contract.deal().conditions(buyer, at, preferred(own, place == 0));
            parts.add(new Part(contract, conditions, List.copyOf(references)));
        }
        return new Closure.Key(List.copyOf(parts), isDefault(own));
    }

    private static int place(
            CompiledContract contract,
            Map<CompiledContract, Integer> places,
            List<CompiledContract> reached) {
        var known = places.putIfAbsent(contract, reached.size());
        if (known != null) {
            return known;
        }
        reached.add(contract);
        return reached.size() - 1;
    }

    /// Which terms the price-list preference of the contract's account lets through (docs/rules.md
    /// §3.2.8).
    Predicate<Term> preferred(CompiledContract own, boolean named) {
        var account = accountOf(own);
        var preference = account.flatMap(AccountTerms::priceListPreference);
        if (preference.isEmpty() || (named && account.get().contractsMayOverride())) {
            return _ -> true;
        }
        return term ->
                Deal.policy(term).priceListPreference().map(preference.get()::equals).orElse(true);
    }
}

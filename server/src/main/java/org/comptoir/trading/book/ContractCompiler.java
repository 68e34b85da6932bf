package org.comptoir.trading.book;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.entitlement.terms.AccountTerms;
import org.comptoir.engine.entitlement.terms.ContractTerms;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;
import org.comptoir.stores.Store;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.Policies;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.DisplayHtml;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ProductTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.springframework.stereotype.Component;

/// Compiles contracts and accounts for the engine.
@Component
public class ContractCompiler {
    private final Catalogs catalogs;
    private final Policies policies;

    ContractCompiler(Catalogs catalogs, Policies policies) {
        this.catalogs = catalogs;
        this.policies = policies;
    }

    /// The contract as it sells; a problem, or an illegal argument, that says what cannot be
    /// resolved.
    public CompiledContract compile(Store store, StoredContract stored) {
        var reader = new PolicyReader(store, policies);
        var catalog = catalogs.of(store);
        var compiler = new TermCompiler(catalog, reader, new ProductSets(stored.frozen()));
        var pricePolicies = new HashMap<Integer, PricePolicy>();
        var terms = new ArrayList<org.comptoir.engine.entitlement.terms.Term>();
        var conditions = new ArrayList<Condition>();
        int position = 0;
        for (var term : stored.content().terms()) {
            position++;
            int sequence = term.header().sequence().orElse(position);
            var participants = onTerm(term, stored.members());
            compiler.compile(term, sequence, participants).forEach(terms::add);
            pricePolicy(term)
                    .ifPresent(it -> pricePolicies.put(sequence, reader.told(it, term.header())));
            if (!(term instanceof PriceTerm) && !(term instanceof ProductTerm)) {
                conditions.add(new Condition(term, participants));
            }
        }
        return new CompiledContract(
                stored.contract(),
                engineTerms(stored, terms),
                stored.content().creditAllowed(),
                conditions,
                stored.members(),
                pricePolicies,
                reader.used(),
                UsedObjects.of(stored.content(), catalog));
    }

    private static Optional<PolicyRef> pricePolicy(Term term) {
        return switch (term) {
            case PriceTerm.WholeList it -> Optional.of(it.policy());
            case PriceTerm.Selective it -> Optional.of(it.policy());
            case PriceTerm.Filtering it -> it.policy();
            default -> Optional.empty();
        };
    }

    private static ContractTerms engineTerms(
            StoredContract stored, List<org.comptoir.engine.entitlement.terms.Term> terms) {
        var contract = stored.contract();
        var life = contract.life();
        return new ContractTerms(
                contract.id().value(),
                contract.family(),
                contract.number(),
                life.revision(),
                buyers(stored.content(), stored.members()),
                contract.account().map(it -> it.value()),
                stored.references(),
                contract.usability(),
                life.activatedAt().orElse(Instant.EPOCH),
                terms);
    }

    private static Participants buyers(ContractContent content, MemberIds members) {
        return participants(content.participants(), members).orElse(Participants.nobody());
    }

    private static Participants onTerm(Term term, MemberIds members) {
        return participants(term.header().participants(), members).orElse(Participants.everybody());
    }

    /// The buyers among the participants, if any are named.
    private static Optional<Participants> participants(
            List<Participant> participants, MemberIds members) {
        Set<MemberKey> keys = new HashSet<>();
        for (var participant : participants) {
            if (participant.role() == Participant.Role.BUYER) {
                if (participant.member() instanceof MemberRef.Everybody) {
                    return Optional.of(Participants.everybody());
                }
                key(participant.member(), members).ifPresent(keys::add);
            }
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Participants.Members(keys));
    }

    private static Optional<MemberKey> key(MemberRef member, MemberIds members) {
        return members.of(member)
                .map(id ->
                        switch (member) {
                            case MemberRef.User _ -> MemberKey.user(id);
                            case MemberRef.Group _ -> MemberKey.group(id);
                            case MemberRef.Organization _, MemberRef.Everybody _ ->
                                    MemberKey.organization(id);
                        });
    }

    /// The account as the engine knows it; one of base contracts has no customer.
    public CompiledAccount compile(StoredAccount stored) {
        var account = stored.account();
        var content = stored.content();
        var holder =
                account.holder()
                        .filter(_ -> !account.baseContracts())
                        .map(it -> it.value())
                        .orElse(account.id().value());
        return new CompiledAccount(
                account,
                new AccountTerms(
                        account.id().value(),
                        holder,
                        account.isActive(),
                        account.baseContracts(),
                        content.allowStoreDefaultContract(),
                        content.priceListPreference(),
                        !content.mustUsePriceListPreference()),
                content.terms().stream()
                        .map(DisplayHtml::shown)
                        .map(term -> new Condition(term, onTerm(term, stored.members())))
                        .toList(),
                stored.members());
    }
}

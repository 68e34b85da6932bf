package org.comptoir.trading.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;
import org.comptoir.trading.content.value.Text;

/// Everything a business account says (§1); the terms stand in the order of the file.
public record AccountContent(
        AccountRef key,
        AccountState state,
        boolean allowStoreDefaultContract,
        Optional<String> priceListPreference,
        boolean mustUsePriceListPreference,
        Optional<String> comment,
        List<Participant> participants,
        List<Description> descriptions,
        Optional<StoreRef> createdInStore,
        List<Term> terms) {
    public AccountContent {
        priceListPreference.ifPresent(text -> Text.name("price-list preference", text));
        comment.ifPresent(text -> Text.any("comment of the account", text));
        participants = List.copyOf(participants);
        descriptions = List.copyOf(descriptions);
        terms = List.copyOf(terms);
    }

    /// The same account in that state.
    public AccountContent in(AccountState other) {
        return with(other, terms);
    }

    /// The same account with other terms.
    public AccountContent with(List<Term> others) {
        return with(state, others);
    }

    private AccountContent with(AccountState otherState, List<Term> otherTerms) {
        return new AccountContent(
                key,
                otherState,
                allowStoreDefaultContract,
                priceListPreference,
                mustUsePriceListPreference,
                comment,
                participants,
                descriptions,
                createdInStore,
                otherTerms);
    }

    /// Whether the name marks an account of base contracts, as imports have it (§1).
    @JsonIgnore
    public boolean isForBaseContracts() {
        return key.name().contains("BaseContracts");
    }

    /// The terms that belong to it once imported: all but those that the file deletes or ignores.
    @JsonIgnore
    public List<Term> keptTerms() {
        return terms.stream().filter(term -> term.header().action().keeps()).toList();
    }

    /// Stable over states, import actions and the order of participants and descriptions: equal
    /// hashes mean that importing one over the other changes nothing (§5).
    @JsonIgnore
    public String contentHash() {
        return ContentJson.hash(this);
    }

    /// The policies it names.
    @JsonIgnore
    public List<PolicyRef> policies() {
        return References.in(this).stream()
                .filter(PolicyRef.class::isInstance)
                .map(PolicyRef.class::cast)
                .toList();
    }

    /// Everything this content names and does not hold, each once, in the order of its fields; its
    /// own identity is none of it.
    @JsonIgnore
    public Set<Reference> named() {
        Set<Reference> named = References.in(this);
        named.remove(key);
        return named;
    }
}

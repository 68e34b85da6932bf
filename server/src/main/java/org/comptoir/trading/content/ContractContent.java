package org.comptoir.trading.content;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.trading.content.term.Offer;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.AccountRef;
import org.comptoir.trading.content.value.Attachment;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Reference;
import org.comptoir.trading.content.value.StoreRef;
import org.comptoir.trading.content.value.Text;

/// Everything one version of a contract says (§2); the terms stand in the order of the file.
///
/// `start` is inclusive, `end` exclusive, an absent one is open. `store` is the store that a
/// referral or hosting contract acts on.
public record ContractContent(
        ContractKind kind,
        ContractKey key,
        ContractState state,
        ContractUsage usage,
        boolean creditAllowed,
        Optional<String> comment,
        Optional<Instant> start,
        Optional<Instant> end,
        List<Participant> participants,
        List<Description> descriptions,
        Optional<AccountRef> account,
        List<Attachment> attachments,
        List<ContractRef> references,
        List<Term> terms,
        Optional<StoreRef> store) {
    public ContractContent {
        comment.ifPresent(text -> Text.any("comment of the contract", text));
        start = Exact.seconds(start);
        end = Exact.seconds(end);
        Exact.requirePeriod("the contract", start, end);
        participants = List.copyOf(participants);
        descriptions = List.copyOf(descriptions);
        attachments = List.copyOf(attachments);
        references = List.copyOf(references);
        terms = List.copyOf(terms);
        if (usage != ContractUsage.DEFAULT) {
            participants.forEach(ContractContent::refuseEverybody);
        }
    }

    private static void refuseEverybody(Participant participant) {
        if (participant.role() == Participant.Role.BUYER
                && participant.member() instanceof MemberRef.Everybody) {
            throw InvalidContent.of("everybody-not-default", "everybody");
        }
    }

    /// The same content as another version, in another state.
    public ContractContent numbered(ContractKey number, ContractState next) {
        return with(number, next, terms);
    }

    /// The same content with other terms.
    public ContractContent withTerms(List<Term> others) {
        return with(key, state, others);
    }

    private ContractContent with(ContractKey number, ContractState next, List<Term> said) {
        return new ContractContent(
                kind,
                number,
                next,
                usage,
                creditAllowed,
                comment,
                start,
                end,
                participants,
                descriptions,
                account,
                attachments,
                references,
                said,
                store);
    }

    /// The terms that belong to it once imported: all but those that the file deletes or ignores.
    @JsonIgnore
    public List<Term> keptTerms() {
        return terms.stream().filter(term -> term.header().action().keeps()).toList();
    }

    /// Stable over versions, states, import actions and the order of participants, descriptions and
    /// attachments: equal hashes mean that importing one over the other changes nothing (§5).
    @JsonIgnore
    public String contentHash() {
        return ContentJson.hash(this);
    }

    /// The policies it names. Offers, of which there may be very many, name none.
    @JsonIgnore
    public List<PolicyRef> policies() {
        return References.in(this, Set.of(Offer.class)).stream()
                .filter(PolicyRef.class::isInstance)
                .map(PolicyRef.class::cast)
                .toList();
    }

    /// Everything this content names and does not hold, each once, in the order of its fields.
    @JsonIgnore
    public Set<Reference> named() {
        return References.in(this);
    }
}

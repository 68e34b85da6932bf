package org.comptoir.engine.entitlement.terms;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.catalog.Validity;

/// One version of a contract as the engine reads it: whom it serves, when, what it refers to, and
/// its price and product-set terms (docs/rules.md §2).
///
/// Give the engine the versions that may be usable: Active, or Closed with `usableUntil`.
/// `revision` counts the changes of a changeable term; `references` are the families it takes terms
/// from; terms are kept by sequence.
public record ContractTerms(
        UUID key,
        FamilyKey family,
        String version,
        int revision,
        Participants buyers,
        Optional<UUID> account,
        List<FamilyKey> references,
        Usability usability,
        Instant activatedAt,
        List<Term> terms) {

    /// When a version may be used: inside its dates, and active or, once closed, before
    /// `usableUntil` (docs/rules.md §2.3).
    public record Usability(boolean active, Validity validity, Optional<Instant> usableUntil) {
        public Usability {
            Objects.requireNonNull(validity, "validity");
            Objects.requireNonNull(usableUntil, "usableUntil");
        }

        /// Active, without dates.
        public static final Usability ACTIVE =
                new Usability(true, Validity.ALWAYS, Optional.empty());

        /// Whether the version is usable, its account aside.
        public boolean at(Instant at) {
            return validity.contains(at) && (active || usableUntil.map(at::isBefore).orElse(false));
        }
    }

    public ContractTerms {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(buyers, "buyers");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(usability, "usability");
        Objects.requireNonNull(activatedAt, "activatedAt");
        references = List.copyOf(references);
        terms = bySequence(List.copyOf(terms));
    }

    private static List<Term> bySequence(List<Term> terms) {
        var sorted = terms.stream().sorted(Comparator.comparingInt(Term::sequence)).toList();
        return sorted.equals(terms) ? terms : sorted;
    }

    /// The same version with other terms.
    public ContractTerms withTerms(List<Term> others) {
        return new ContractTerms(
                key,
                family,
                version,
                revision,
                buyers,
                account,
                references,
                usability,
                activatedAt,
                others);
    }

    /// The same version, usable at other times.
    public ContractTerms usable(Usability other) {
        return new ContractTerms(
                key,
                family,
                version,
                revision,
                buyers,
                account,
                references,
                other,
                activatedAt,
                terms);
    }

    /// The name its family gives it.
    public String name() {
        return family.name();
    }
}

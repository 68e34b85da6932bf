package org.comptoir.engine.entitlement.deal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.engine.entitlement.terms.MemberKey;
import org.comptoir.engine.entitlement.terms.Participants;

/// The contracts of a book, found by key, by family and by the members they serve.
public record Contracts(
        SharedMap<UUID, CompiledContract> byKey,
        SharedMap<FamilyKey, Family> families,
        SharedMap<MemberKey, Set<FamilyKey>> byMember) {
    /// Gathers contracts.
    public static Contracts of(Collection<CompiledContract> contracts) {
        var keys = new HashMap<UUID, CompiledContract>();
        contracts.forEach(it -> keys.put(it.terms().key(), it));
        var families = new HashMap<FamilyKey, List<CompiledContract>>();
        var members = new HashMap<MemberKey, Set<FamilyKey>>();
        for (var contract : keys.values()) {
            families.computeIfAbsent(contract.terms().family(), _ -> new ArrayList<>())
                    .add(contract);
            membersOf(contract)
                    .forEach(it ->
                            members.computeIfAbsent(it, _ -> new HashSet<>())
                                    .add(contract.terms().family()));
        }
        Map<FamilyKey, Family> compiled =
                families.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, it -> Family.of(it.getValue())));
        return new Contracts(SharedMap.of(keys), SharedMap.of(compiled), SharedMap.of(members));
    }

    private static Set<MemberKey> membersOf(CompiledContract contract) {
        return switch (contract.terms().buyers()) {
            case Participants.Everybody() -> Set.of();
            case Participants.Members(var members) -> members;
        };
    }

    /// The version of a key.
    public Optional<CompiledContract> get(UUID key) {
        return byKey.get(key);
    }

    /// Every version.
    public Stream<CompiledContract> all() {
        return byKey.values();
    }

    int size() {
        return byKey.size();
    }

    /// The versions of a family.
    public Family family(FamilyKey key) {
        return families.get(key).orElse(Family.NONE);
    }

    /// The families of which some version names the member as a buyer.
    public Set<FamilyKey> serving(MemberKey member) {
        return byMember.get(member).orElse(Set.of());
    }

    /// With this version, in place of the one of its key.
    public Contracts with(CompiledContract contract) {
        var others = without(contract.terms().key());
        var family = contract.terms().family();
        var members = others.byMember;
        for (var member : membersOf(contract)) {
            var served = new HashSet<>(members.get(member).orElse(Set.of()));
            served.add(family);
            members = members.with(member, served);
        }
        return new Contracts(
                others.byKey.with(contract.terms().key(), contract),
                others.families.with(family, others.family(family).with(contract)),
                members);
    }

    /// Without the version of that key.
    public Contracts without(UUID key) {
        return byKey.get(key).map(this::without).orElse(this);
    }

    private Contracts without(CompiledContract contract) {
        var left = family(contract.terms().family()).without(contract.terms().key());
        var members = byMember;
        for (var member : membersOf(contract)) {
            if (left.versions().stream().noneMatch(it -> membersOf(it).contains(member))) {
                members = withoutFamily(members, member, contract.terms().family());
            }
        }
        return new Contracts(
                byKey.without(contract.terms().key()),
                left.versions().isEmpty()
                        ? families.without(contract.terms().family())
                        : families.with(contract.terms().family(), left),
                members);
    }

    private static SharedMap<MemberKey, Set<FamilyKey>> withoutFamily(
            SharedMap<MemberKey, Set<FamilyKey>> members, MemberKey member, FamilyKey family) {
        var served = new HashSet<>(members.get(member).orElse(Set.of()));
        served.remove(family);
        return served.isEmpty() ? members.without(member) : members.with(member, served);
    }
}

package org.comptoir.trading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.engine.entitlement.terms.FamilyKey;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Reference;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Whom the names in a contract or account meant when it was saved: a unit that moves later, and is
/// named otherwise then, is still the one that was meant.
public record MemberIds(Map<String, UUID> ids) {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, UUID>> IDS = new TypeReference<>() {};

    public MemberIds {
        ids = Map.copyOf(ids);
    }

    /// The id of a user, organization or group, if the name was known.
    public Optional<UUID> of(MemberRef member) {
        return member instanceof Reference reference
                ? Optional.ofNullable(ids.get(reference.describe()))
                : Optional.empty();
    }

    /// These and further ones; whom a name meant first it goes on meaning.
    public MemberIds and(MemberIds further) {
        var all = new HashMap<>(further.ids);
        all.putAll(ids);
        return new MemberIds(all);
    }

    /// The families a contract takes terms from.
    public List<FamilyKey> lenders(ContractContent content) {
        return content.references().stream()
                .map(ContractRef::target)
                .flatMap(target -> of(target.owner()).map(owner -> family(target, owner)).stream())
                .distinct()
                .toList();
    }

    private static FamilyKey family(ContractKey target, UUID owner) {
        return new FamilyKey(target.name(), owner, target.origin().toString());
    }

    public static MemberIds read(String json) {
        return new MemberIds(JSON.readValue(json, IDS));
    }

    public String json() {
        return JSON.writeValueAsString(ids);
    }
}

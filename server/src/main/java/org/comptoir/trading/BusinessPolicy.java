package org.comptoir.trading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.Origin;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.platform.Texts;
import org.comptoir.stores.StoreId;

/// A rule of business under a name, which terms refer to and commands carry out (docs/rules.md §4).
///
/// It belongs to a store or, without one, to a store group. `properties` is written `n1=v1&n2=v2`.
public record BusinessPolicy(
        PolicyId id,
        int version,
        PolicyType type,
        String name,
        Optional<StoreId> store,
        Optional<String> group,
        String properties,
        List<Command> commands,
        Validity validity,
        Map<String, String> descriptions) {
    /// A command by its code or class name, with properties of its own.
    public record Command(String name, String properties) {}

    public BusinessPolicy {
        commands = List.copyOf(commands);
        descriptions = Map.copyOf(descriptions);
        if (store.isPresent() == group.isPresent()) {
            throw new IllegalArgumentException(
                    "Policy %s belongs either to a store or to a group".formatted(name));
        }
    }

    /// The policy's own parameters.
    public Parameters parameters() {
        return Parameters.parse(properties, Origin.POLICY);
    }

    /// The name a reader sees: its description, else the name itself.
    public String displayName(Locale locale) {
        var text = Texts.pick(descriptions, locale);
        return text.isEmpty() ? name : text;
    }

    /// Whether both are one policy at one version.
    public boolean isSame(BusinessPolicy other) {
        return id.equals(other.id) && version == other.version;
    }

    /// Whether both say the same, ids and versions aside.
    boolean saysTheSame(BusinessPolicy other) {
        return properties.equals(other.properties)
                && commands.equals(other.commands)
                && validity.equals(other.validity)
                && descriptions.equals(other.descriptions);
    }
}

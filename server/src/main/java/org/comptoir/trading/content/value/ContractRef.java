package org.comptoir.trading.content.value;

/// A contract whose terms another one lends; it resolves through its family to the active version
/// (§2.3).
public record ContractRef(ContractKey target) implements Reference {
    @Override
    public String describe() {
        return "contract '%s' (%s) of %s"
                .formatted(target.name(), target.origin(), target.owner().describe());
    }
}

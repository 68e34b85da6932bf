package org.comptoir.accelerator.settings;

import java.util.List;
import org.comptoir.platform.page.Choice;

/// A store as its page shows it; the versions are those that a change names.
public record DeskStore(
        String address,
        int version,
        List<Choice> features,
        boolean maySwitch,
        List<Held> approvers,
        int approversVersion,
        List<Choice> roles,
        String owner,
        List<String> lenders,
        List<String> languages,
        List<String> currencies) {
    public DeskStore {
        features = List.copyOf(features);
        approvers = List.copyOf(approvers);
        roles = List.copyOf(roles);
        lenders = List.copyOf(lenders);
        languages = List.copyOf(languages);
        currencies = List.copyOf(currencies);
    }

    /// Who approves: holders of a role, at an organization.
    public record Held(String code, String role, String id, String organization) {}
}

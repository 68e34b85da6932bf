package org.comptoir.accelerator.policy;

import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.BusinessPolicy;

/// A policy as its page shows it; `problem` says why its commands cannot be read.
public record PolicyView(
        BusinessPolicy policy,
        String address,
        String type,
        String display,
        String holder,
        boolean editable,
        String period,
        List<Act> acts,
        List<Use> uses,
        int usesLeftOut,
        List<Action> actions,
        Optional<Notice> problem) {
    public PolicyView {
        acts = List.copyOf(acts);
        uses = List.copyOf(uses);
        actions = List.copyOf(actions);
    }

    /// A command with its parameters in force.
    public record Act(String code, String summary, List<Value> values) {
        public Act {
            values = List.copyOf(values);
        }
    }

    /// A parameter, and where it was written.
    public record Value(String name, String value, String origin, boolean read) {}

    /// A contract or an account that names it.
    public record Use(String kind, String name, String state, Optional<String> address) {}
}

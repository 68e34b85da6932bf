package org.comptoir.trading.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.Text;

/// A business policy as it travels inside the store of a package (§4): its properties and those of
/// its commands as written, `n1=v1&n2=v2`.
public record PolicyContent(
        String name,
        String type,
        Optional<String> properties,
        Optional<Instant> start,
        Optional<Instant> end,
        List<Description> descriptions,
        List<Command> commands) {
    public PolicyContent {
        Text.shortName("name of the policy", name);
        Text.shortName("type of the policy", type);
        start = Exact.seconds(start);
        end = Exact.seconds(end);
        Exact.requirePeriod("policy '%s'".formatted(name), start, end);
        descriptions = List.copyOf(descriptions);
        commands = List.copyOf(commands);
    }

    /// A command by its class or code, with properties of its own.
    public record Command(String className, Optional<String> properties) {
        public Command {
            Text.shortName("class of the policy command", className);
        }
    }
}

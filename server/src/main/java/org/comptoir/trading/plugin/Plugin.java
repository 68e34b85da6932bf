package org.comptoir.trading.plugin;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.platform.Problem;

/// A jar of the folder of plug-ins: where it comes from, what it adds, or why it was left out.
public record Plugin(
        PluginFile file,
        List<PolicyCommand<?>> commands,
        Optional<PluginThreads> threads,
        Optional<Problem> leftOut) {
    /// Whether its commands answer.
    public enum State {
        WORKING,
        SWITCHED_OFF,
        LEFT_OUT
    }

    public Plugin {
        commands = List.copyOf(commands);
    }

    static Plugin leftOut(PluginFile file, Problem why) {
        return new Plugin(file, List.of(), Optional.empty(), Optional.of(why));
    }

    public State state() {
        if (leftOut.isPresent()) {
            return State.LEFT_OUT;
        }
        return threads.filter(PluginThreads::isOff).isPresent()
                ? State.SWITCHED_OFF
                : State.WORKING;
    }

    /// How often a command of it took too long.
    public int timeOuts() {
        return threads.map(PluginThreads::timeOuts).orElse(0);
    }
}

package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.policy.PolicyEdits;
import org.springframework.stereotype.Component;

/// Saves policies that come in files, after looking for what is wrong with them.
@Component
class PolicyIntake {
    private final Policies policies;
    private final PolicyEdits edits;
    private final PolicyCommands commands;
    private final Texts texts;

    PolicyIntake(Policies policies, PolicyEdits edits, PolicyCommands commands, Texts texts) {
        this.policies = policies;
        this.edits = edits;
        this.commands = commands;
        this.texts = texts;
    }

    /// What became of a policy: whether anything changed, and what is wrong with it.
    record Outcome(boolean changed, boolean added, List<Wrong> problems) {
        Outcome {
            problems = List.copyOf(problems);
        }
    }

    /// One thing wrong, by its code and in words.
    record Wrong(String code, String message) {}

    /// The types of which this installation has policies.
    List<PolicyType> types() {
        return commands.types();
    }

    Optional<PolicyType> type(String spelling) {
        return commands.type(spelling);
    }

    /// Saves the policy unless something is wrong; refuses a person who may not change what sells.
    Outcome take(Optional<Actor> person, BusinessPolicy policy) {
        var problems = problems(policy);
        if (!problems.isEmpty()) {
            return new Outcome(false, false, problems);
        }
        var added = policies.present(policy).isEmpty();
        return new Outcome(edits.take(person, policy), added, List.of());
    }

    private List<Wrong> problems(BusinessPolicy policy) {
        var problems = new ArrayList<Wrong>();
        try {
            policies.require(policy);
        } catch (InvalidParameters invalid) {
            invalid.problems()
                    .forEach(it -> problems.add(new Wrong("bad-policy-parameter", it.message())));
        } catch (Problem problem) {
            problems.add(new Wrong(problem.code(), texts.of(problem)));
        }
        return problems;
    }
}

package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.engine.policy.InvalidParameters;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.springframework.stereotype.Component;

/// Saves policies that come in files, after looking for what is wrong with them.
@Component
class PolicyIntake {
    private final Policies policies;
    private final Texts texts;

    PolicyIntake(Policies policies, Texts texts) {
        this.policies = policies;
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

    /// Saves the policy unless something is wrong.
    Outcome take(BusinessPolicy policy) {
        var problems = problems(policy);
        if (!problems.isEmpty()) {
            return new Outcome(false, false, problems);
        }
        var added = policies.present(policy).isEmpty();
        return new Outcome(policies.save(policy), added, List.of());
    }

    private List<Wrong> problems(BusinessPolicy policy) {
        var problems = new ArrayList<Wrong>();
        try {
            for (var operation : policies.operations(policy, Parameters.NONE)) {
                operation.parameters().bind(operation.command().parameters());
            }
        } catch (InvalidParameters invalid) {
            invalid.problems()
                    .forEach(it -> problems.add(new Wrong("bad-policy-parameter", it.message())));
        } catch (Problem problem) {
            problems.add(new Wrong(problem.code(), texts.of(problem)));
        }
        return problems;
    }
}

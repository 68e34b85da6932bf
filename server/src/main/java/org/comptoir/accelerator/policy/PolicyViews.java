package org.comptoir.accelerator.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Desk;
import org.comptoir.engine.policy.Operation;
import org.comptoir.engine.policy.Parameters;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.policy.PolicyEdits;
import org.comptoir.trading.policy.PolicyUse;
import org.comptoir.trading.policy.PolicyUses;
import org.springframework.stereotype.Component;

/// Puts a policy into words: what its commands do with which parameters, and who names it.
@Component
class PolicyViews {
    private static final int USES = 50;

    private final Policies policies;
    private final PolicyEdits edits;
    private final PolicyUses uses;
    private final TradingAccess access;
    private final Texts texts;

    PolicyViews(
            Policies policies,
            PolicyEdits edits,
            PolicyUses uses,
            TradingAccess access,
            Texts texts) {
        this.policies = policies;
        this.edits = edits;
        this.uses = uses;
        this.access = access;
        this.texts = texts;
    }

    PolicyView of(Desk desk, BusinessPolicy policy) {
        var acts = new ArrayList<PolicyView.Act>();
        var problem = read(desk, policy, acts);
        var named = uses(desk, policy);
        boolean editable = isEditable(desk, policy);
        return new PolicyView(
                policy,
                desk.at("policies/" + policy.id()),
                desk.text("policy.type." + policy.type().spelling()),
                policy.displayName(desk.page().formats().locale()),
                edits.holder(policy),
                editable,
                desk.words().period(policy.validity().start(), policy.validity().end()),
                acts,
                named.stream().limit(USES).toList(),
                Math.max(0, named.size() - USES),
                editable ? List.of(delete(desk, named.isEmpty())) : List.of(),
                problem);
    }

    /// Whether it is the store's own and he trades for the whole of it, or he keeps the group's.
    private boolean isEditable(Desk desk, BusinessPolicy policy) {
        boolean own = policy.store().filter(desk.store().id()::equals).isPresent();
        boolean kept = policy.group().isPresent() && PolicyEdits.isAdministrator(desk.actor());
        return (own || kept) && !access.isLimited(desk.actor(), desk.store());
    }

    private static Action delete(Desk desk, boolean unused) {
        var delete =
                Action.of("delete", desk.text("policy.do.delete"), "trash-2")
                        .asking(desk.text("policy.ask.delete"))
                        .dangerous();
        return delete.not(unused ? null : desk.text("policy.not.unused"));
    }

    private Optional<Notice> read(Desk desk, BusinessPolicy policy, List<PolicyView.Act> acts) {
        try {
            policies.operations(policy, Parameters.NONE).stream()
                    .map(it -> act(desk, it))
                    .forEach(acts::add);
            return Optional.empty();
        } catch (Problem unreadable) {
            return Optional.of(Notice.of(Tone.DANGER, texts.of(unreadable)));
        }
    }

    private static PolicyView.Act act(Desk desk, Operation operation) {
        var command = operation.command();
        var unread = operation.parameters().unknownTo(List.of(command.parameters()));
        return new PolicyView.Act(
                command.code(),
                command.summary(),
                operation.parameters().entries().stream()
                        .map(it ->
                                new PolicyView.Value(
                                        it.name(),
                                        it.value(),
                                        desk.text(
                                                "policy.origin."
                                                        + it.origin()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)),
                                        !unread.contains(it.name())))
                        .toList());
    }

    /// Those of this store; a representative sees none.
    private List<PolicyView.Use> uses(Desk desk, BusinessPolicy policy) {
        if (access.isLimited(desk.actor(), desk.store())) {
            return List.of();
        }
        return uses.of(policy).stream()
                .filter(it -> it.store().equals(desk.store().id()))
                .map(it -> use(desk, it))
                .toList();
    }

    private static PolicyView.Use use(Desk desk, PolicyUse use) {
        boolean contract = use.kind() == PolicyUse.Kind.CONTRACT;
        return new PolicyView.Use(
                desk.text(contract ? "contracts.name" : "accounts.name"),
                use.name(),
                desk.text((contract ? "contract.state." : "account.state.") + use.state()),
                Optional.of(desk.at((contract ? "contracts/" : "accounts/") + use.id())));
    }
}

package org.comptoir.members.web;

import java.util.Map;
import java.util.function.Supplier;
import org.comptoir.members.Actor;
import org.comptoir.platform.Audit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes a change and its audit entry in one transaction.
@Component
class Changes {
    private final TransactionTemplate transaction;
    private final Audit audit;

    Changes(TransactionTemplate transaction, Audit audit) {
        this.transaction = transaction;
        this.audit = audit;
    }

    /// What is changed, by whom, and how it is written down.
    record Entry(Actor actor, String action, String object, Map<String, ?> details) {}

    <T> T make(Entry entry, Supplier<T> change) {
        return transaction.execute(_ -> {
            var changed = change.get();
            audit.record(entry.actor().logonId(), entry.action(), entry.object(), entry.details());
            return changed;
        });
    }

    void make(Entry entry, Runnable change) {
        transaction.executeWithoutResult(_ -> {
            change.run();
            audit.record(entry.actor().logonId(), entry.action(), entry.object(), entry.details());
        });
    }
}

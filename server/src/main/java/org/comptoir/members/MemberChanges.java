package org.comptoir.members;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Makes a change take effect: what is remembered of it is forgotten once it is committed, and the
/// version counter tells other nodes.
@Component
public class MemberChanges {
    private final JdbcClient jdbc;

    MemberChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Runs the effect after the commit of the present transaction.
    public void onCommit(Runnable effect) {
        TransactionSynchronizationManager.registerSynchronization(new Effect(effect));
    }

    /// How many changes were committed so far, by any node.
    long version() {
        return jdbc.sql("select version from member_version").query(Long.class).single();
    }

    /// The counter's row is locked only for the moment before the commit.
    private final class Effect implements TransactionSynchronization {
        private final Runnable effect;

        private Effect(Runnable effect) {
            this.effect = effect;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            jdbc.sql("update member_version set version = version + 1").update();
        }

        @Override
        public void afterCommit() {
            effect.run();
        }
    }
}

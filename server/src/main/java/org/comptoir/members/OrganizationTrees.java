package org.comptoir.members;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Holds the tree everyone reads, and beside it the one of a transaction that is changing it.
@Component
class OrganizationTrees implements SmartInitializingSingleton {
    private final OrganizationRows rows;
    private final MemberChanges changes;
    private final List<Runnable> afterwards = new CopyOnWriteArrayList<>();
    private volatile @Nullable OrganizationTree shared;

    OrganizationTrees(OrganizationRows rows, MemberChanges changes) {
        this.rows = rows;
        this.changes = changes;
    }

    /// Read before the first request, which might hold a connection while it waits.
    @Override
    public void afterSingletonsInstantiated() {
        reload();
    }

    /// The tree as the caller may see it: his own transaction's, else the one last committed.
    OrganizationTree present() {
        if (TransactionSynchronizationManager.getResource(this) instanceof OrganizationTree own) {
            return own;
        }
        var known = shared;
        return known != null ? known : reload();
    }

    /// Reads the tree anew for this transaction, and for everyone once it is committed.
    void changed() {
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            changes.onCommit(this::committed);
            TransactionSynchronizationManager.registerSynchronization(new Unbinding());
        }
        TransactionSynchronizationManager.bindResource(this, OrganizationTree.of(rows.all()));
    }

    /// Reads the tree anew for everyone, and tells whatever depends on it.
    void committed() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        try {
            reload();
        } catch (RuntimeException failure) {
            shared = null;
            throw failure;
        } finally {
            afterwards.forEach(Runnable::run);
        }
    }

    /// Registers what is to be forgotten whenever the tree has changed.
    void whenChanged(Runnable effect) {
        afterwards.add(effect);
    }

    private synchronized OrganizationTree reload() {
        var tree = OrganizationTree.of(rows.all());
        shared = tree;
        return tree;
    }

    private final class Unbinding implements TransactionSynchronization {
        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(OrganizationTrees.this);
        }
    }
}

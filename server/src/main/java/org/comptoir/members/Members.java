package org.comptoir.members;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Who stands behind a token: answered from memory once known, and forgotten as soon as a change of
/// the user, his unit, his groups or his roles is committed.
@Component
public class Members {
    private static final int MOST_ACTORS = 50_000;

    private final Tokens tokens;
    private final Memberships memberships;
    private final OrganizationTrees trees;
    private final MemberChanges changes;
    private final Map<UserId, Actor> actors = new ConcurrentHashMap<>();
    private final AtomicLong generation = new AtomicLong();
    private final AtomicLong seen = new AtomicLong();

    Members(
            Tokens tokens,
            Memberships memberships,
            OrganizationTrees trees,
            MemberChanges changes) {
        this.tokens = tokens;
        this.memberships = memberships;
        this.trees = trees;
        this.changes = changes;
        trees.whenChanged(this::forgetAll);
    }

    /// The user signed in with the token; none if it is unknown, expired or revoked, or if he is
    /// locked.
    public Optional<Actor> actorOf(String token) {
        return tokens.userOf(token).flatMap(this::actorOf);
    }

    /// The user as he stands now; none if there is no such user or he is locked.
    public Optional<Actor> actorOf(UserId user) {
        var known = actors.get(user);
        if (known != null) {
            return Optional.of(known);
        }
        return TransactionSynchronizationManager.isActualTransactionActive()
                ? memberships.read(user)
                : read(user);
    }

    /// Whoever will be registered in a unit, as he would stand now: with the unit's groups, without
    /// a role, and unable to sign in.
    public Actor anybodyOf(OrganizationId unit) {
        return memberships.anybodyOf(unit);
    }

    /// Forgets all if members were changed since it was last asked: for a node beside others, which
    /// asks when it is woken and every few seconds.
    public void catchUp() {
        long present = changes.version();
        if (seen.getAndSet(present) != present) {
            tokens.forgetAll();
            trees.committed();
        }
    }

    private Optional<Actor> read(UserId user) {
        long before = generation.get();
        var actor = memberships.read(user);
        if (actors.size() >= MOST_ACTORS) {
            actors.clear();
        }
        actor.ifPresent(one -> actors.put(user, one));
        if (generation.get() != before) {
            actors.remove(user);
        }
        return actor;
    }

    void forget(UserId user) {
        generation.incrementAndGet();
        actors.remove(user);
    }

    public void forgetAll() {
        generation.incrementAndGet();
        actors.clear();
    }
}

package org.comptoir.members.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.RoleGrant;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.members.signin.SignIn;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.springframework.stereotype.Component;

/// Changes users as far as the caller may.
@Component
public class UserChanges {
    private final Users users;
    private final SignIn signIn;
    private final Rights rights;
    private final Changes changes;

    UserChanges(Users users, SignIn signIn, Rights rights, Changes changes) {
        this.users = users;
        this.signIn = signIn;
        this.rights = rights;
        this.changes = changes;
    }

    User create(Actor actor, UserEdit edit) {
        var grants = UserView.Grant.read(edit.roles());
        return create(actor, edit.created(), Optional.ofNullable(edit.password()), grants);
    }

    /// Adds a user with his roles; without a password he cannot sign in yet.
    public User create(
            Actor actor, User.Facts facts, Optional<String> password, List<RoleGrant> grants) {
        rights.visibleOrganization(actor, facts.organization());
        rights.requireAdministers(actor, facts.organization());
        rights.requireGrants(actor, grants);
        var entry =
                new Changes.Entry(
                        actor, "create", "user " + facts.logonId(), Map.of("facts", facts));
        return changes.make(
                entry,
                () -> {
                    var user = users.create(facts, password);
                    users.grant(user.id(), grants);
                    return user;
                });
    }

    User change(Actor actor, UserId id, UserEdit edit, Optional<String> ifMatch) {
        boolean self = Rights.isSelf(actor, id) && !edit.needsAdministrator();
        var user = self ? rights.visibleUser(actor, id) : rights.changeableUser(actor, id);
        Versions.require(ifMatch.orElse(null), user.version());
        var facts = edit.changed(user.facts());
        if (!facts.organization().equals(user.organization())) {
            rights.requireAdministers(actor, facts.organization());
        }
        var grants = UserView.Grant.read(edit.roles());
        rights.requireGrants(actor, grants);
        if (edit.password() != null && Rights.isSelf(actor, id)) {
            requirePassword(user, Optional.ofNullable(edit.currentPassword()).orElse(""));
        }
        var entry = new Changes.Entry(actor, "change", "user " + id, Map.of("facts", facts));
        return changes.make(entry, () -> write(user, facts, edit, grants));
    }

    /// What everybody may change of himself.
    public record Names(String givenName, String familyName, String email, String language) {}

    /// Changes one's own names as they were read.
    public User changeOwn(Actor actor, User read, Names names) {
        var edit =
                new UserEdit(
                        null,
                        null,
                        null,
                        names.givenName(),
                        names.familyName(),
                        names.email(),
                        null,
                        names.language(),
                        null,
                        null,
                        null);
        var tag = Optional.of(Versions.tag(read.version()));
        return change(actor, actor.requireUser(), edit, tag);
    }

    /// Changes somebody wholly, as he was read, with exactly these roles.
    public User change(Actor actor, User read, User.Facts facts, Optional<List<RoleGrant>> grants) {
        rights.changeableUser(actor, read.id());
        rights.requireAdministers(actor, facts.organization());
        grants.ifPresent(it -> rights.requireGrants(actor, it));
        var entry = new Changes.Entry(actor, "change", "user " + read.id(), Map.of("facts", facts));
        return changes.make(
                entry,
                () -> {
                    if (!facts.equals(read.facts())) {
                        users.change(read, facts);
                    }
                    grants.ifPresent(it -> users.grant(read.id(), it));
                    return users.get(read.id());
                });
    }

    private User write(User user, User.Facts facts, UserEdit edit, List<RoleGrant> grants) {
        if (!facts.equals(user.facts())) {
            users.change(user, facts);
        }
        if (edit.roles() != null) {
            users.grant(user.id(), grants);
        }
        if (edit.password() != null) {
            users.setPassword(user.id(), edit.password());
        }
        return users.get(user.id());
    }

    /// Whoever sits at an unlocked screen must not be able to take the account over.
    private void requirePassword(User user, String present) {
        if (!signIn.knows(user, present)) {
            throw Problem.invalid("currentPassword", "wrong-password");
        }
    }

    public User lock(Actor actor, UserId id) {
        if (Rights.isSelf(actor, id)) {
            throw Problem.refused("own-account");
        }
        rights.changeableUser(actor, id);
        return write(actor, "lock", id, () -> users.lock(id));
    }

    public User unlock(Actor actor, UserId id) {
        rights.changeableUser(actor, id);
        return write(actor, "unlock", id, () -> users.unlock(id));
    }

    public User grant(Actor actor, UserId id, List<RoleGrant> grants) {
        rights.changeableUser(actor, id);
        rights.requireGrants(actor, grants);
        return write(actor, "grant", id, () -> users.grant(id, grants));
    }

    /// Sets another password for somebody else, who is signed out everywhere.
    public User resetPassword(Actor actor, UserId id, String password) {
        if (Rights.isSelf(actor, id)) {
            throw Problem.refused("own-account");
        }
        rights.changeableUser(actor, id);
        return write(actor, "reset-password", id, () -> users.setPassword(id, password));
    }

    private User write(Actor actor, String action, UserId id, Runnable change) {
        changes.make(new Changes.Entry(actor, action, "user " + id, Map.of()), change);
        return users.get(id);
    }
}

package org.comptoir.members;

import java.util.Collection;
import java.util.List;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes users and their roles; each change is forgotten from memory after its commit.
@Component
class UserTable {
    private final JdbcClient jdbc;
    private final MemberChanges changes;
    private final Members members;
    private final Tokens tokens;

    UserTable(JdbcClient jdbc, MemberChanges changes, Members members, Tokens tokens) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.members = members;
        this.tokens = tokens;
    }

    @Transactional
    public UserId insert(User.Facts facts, List<String> hash) {
        var id = new UserId(Ids.next());
        try {
            parameters(
                            jdbc.sql(
                                    """
                                    insert into member_user (id, logon_id, uid, organization,
                                        given_name, family_name, email, job_title, language,
                                        password_hash)
                                    values (:id, :logon, :uid, :organization, :given, :family,
                                        :email, :job, :language, :hash)
                                    """),
                            id,
                            facts)
                    .param("hash", hash.isEmpty() ? null : hash.getFirst())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("logon-id-taken", facts.logonId());
        }
        return id;
    }

    @Transactional
    public void update(User read, User.Facts facts) {
        try {
            int updated =
                    parameters(
                                    jdbc.sql(
                                            """
                                            update member_user set logon_id = :logon, uid = :uid,
                                                organization = :organization, given_name = :given,
                                                family_name = :family, email = :email,
                                                job_title = :job, language = :language,
                                                version = version + 1
                                            where id = :id and version = :version
                                            """),
                                    read.id(),
                                    facts)
                            .param("version", read.version())
                            .update();
            if (updated == 0) {
                throw Problem.of(Problem.Kind.OUTDATED, "outdated", read.version() + 1);
            }
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("logon-id-taken", facts.logonId());
        }
        forgetLater(read.id());
    }

    private static JdbcClient.StatementSpec parameters(
            JdbcClient.StatementSpec statement, UserId id, User.Facts facts) {
        return statement
                .param("id", id.value())
                .param("logon", facts.logonId())
                .param("uid", facts.uid())
                .param("organization", facts.organization().value())
                .param("given", facts.givenName())
                .param("family", facts.familyName())
                .param("email", facts.email())
                .param("job", facts.jobTitle())
                .param("language", facts.language());
    }

    /// Locks or unlocks by an administrator's hand; whoever is locked is signed out.
    @Transactional
    public void lock(UserId user, boolean locked) {
        jdbc.sql(
                        """
                        update member_user set locked = :locked, failed_attempts = 0,
                            locked_until = null, version = version + 1
                        where id = :id
                        """)
                .param("locked", locked)
                .param("id", user.value())
                .update();
        if (locked) {
            tokens.revokeAll(user);
        }
        forgetLater(user);
    }

    /// Sets another password, which ends all tokens got with the old one.
    @Transactional
    public void password(UserId user, String hash) {
        jdbc.sql(
                        """
                        update member_user set password_hash = :hash, failed_attempts = 0,
                            locked_until = null, version = version + 1
                        where id = :id
                        """)
                .param("hash", hash)
                .param("id", user.value())
                .update();
        tokens.revokeAll(user);
    }

    @Transactional
    public void grants(UserId user, Collection<RoleGrant> grants) {
        jdbc.sql("delete from role_grant where user_id = :user")
                .param("user", user.value())
                .update();
        for (var grant : grants) {
            jdbc.sql(
                            """
                            insert into role_grant (user_id, role, organization)
                            values (:user, :role, :organization) on conflict do nothing
                            """)
                    .param("user", user.value())
                    .param("role", grant.role().code())
                    .param("organization", grant.organization().value())
                    .update();
        }
        forgetLater(user);
    }

    private void forgetLater(UserId user) {
        changes.onCommit(() -> members.forget(user));
    }
}

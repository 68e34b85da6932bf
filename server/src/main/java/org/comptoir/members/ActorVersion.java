package org.comptoir.members;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Sums up all that is known about a caller in sixteen letters.
final class ActorVersion {
    private ActorVersion() {}

    static String of(@Nullable User user, @Nullable UUID guestId, Actor.Membership membership) {
        var facts = new StringBuilder(200).append(user).append('|').append(guestId).append('|');
        facts.append(membership.path()).append('|');
        membership.groups().stream().map(GroupId::value).sorted().forEach(facts::append);
        facts.append('|');
        membership.excludedFrom().stream().map(GroupId::value).sorted().forEach(facts::append);
        membership.grants().stream()
                .sorted(
                        Comparator.comparing(RoleGrant::role)
                                .thenComparing(grant -> grant.organization().value()))
                .forEach(facts::append);
        return HexFormat.of().formatHex(sha256(facts.toString()), 0, 8);
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

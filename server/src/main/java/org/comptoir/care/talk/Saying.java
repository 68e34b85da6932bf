package org.comptoir.care.talk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.comptoir.care.ConversationId;
import org.comptoir.members.Actor;

/// Something that wants to be said: who says it where, under the name his program gave it, and who
/// waits for the answer.
record Saying(
        ConversationId conversation,
        Stream stream,
        Actor actor,
        String key,
        String text,
        CompletableFuture<Stored> answer) {

    /// A hash of who says it and of his name for it: two people may use the same name. That of a
    /// shopper holds when he signs in.
    UUID hash(Conversation conversation) {
        boolean shopper =
                Conversation.Shopper.of(actor).filter(conversation.shopper()::equals).isPresent();
        var author = shopper ? "shopper" : actor.userId().map(Object::toString).orElse("nobody");
        return hash(author + " " + key);
    }

    /// 128 bits of SHA-256.
    static UUID hash(String text) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            var bytes = ByteBuffer.wrap(digest);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package org.comptoir.care.web.reply;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.reply.Replies;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
class ReplyController {
    private final Replies replies;

    ReplyController(Replies replies) {
        this.replies = replies;
    }

    /// An e-mail address; none, or an empty one, for answers in the store only.
    record ReplyBody(@Nullable String email) {}

    @PutMapping("/api/v1/stores/{store}/care/conversations/{id}/reply-to")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answerTo(Store store, Actor actor, @PathVariable UUID id, @RequestBody ReplyBody body) {
        Access.requireCare(store);
        var email = body.email == null ? "" : body.email.strip();
        replies.answerTo(actor, new ConversationId(id), email);
    }
}

package org.comptoir.care.web.monitor;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.invite.Invitation;
import org.comptoir.care.invite.Invitations;
import org.comptoir.care.monitor.Question;
import org.comptoir.care.monitor.Shoppers;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
@RequestMapping("/api/v1/stores/{store}/care/shoppers")
class ShoppersController {
    private final Shoppers shoppers;
    private final Invitations invitations;
    private final Invites invites;

    ShoppersController(Shoppers shoppers, Invitations invitations, Invites invites) {
        this.shoppers = shoppers;
        this.invitations = invitations;
        this.invites = invites;
    }

    /// What the shopper is asked; sent again with the same key he is asked once.
    record InviteBody(@Nullable String key, @Nullable String text) {}

    record InvitationJson(UUID id, UUID visitor, String state, Instant until) {
        static InvitationJson of(Invitation invitation) {
            return new InvitationJson(
                    invitation.id(),
                    invitation.visitor(),
                    invitation.state().code(),
                    invitation.until());
        }
    }

    /// The shoppers in the store, for those who serve there; `sort` is such as `came`, or `-value`
    /// for the greatest first.
    @GetMapping
    Shoppers.Seen look(
            Store store,
            Actor actor,
            @RequestParam Optional<String> status,
            @RequestParam Optional<String> q,
            @RequestParam Optional<String> sort,
            @RequestParam Optional<Integer> limit) {
        return shoppers.look(store, actor, Question.of(status, q, sort, limit));
    }

    /// What one of them may be asked, in his language.
    @GetMapping("/{visitor}/prepared")
    Invites.Offered prepared(Store store, Actor actor, @PathVariable UUID visitor) {
        return invites.prepared(store, actor, visitor);
    }

    /// Asks one of them whether he would like to talk.
    @PostMapping("/{visitor}/invite")
    @ResponseStatus(HttpStatus.CREATED)
    InvitationJson invite(
            Store store, Actor actor, @PathVariable UUID visitor, @RequestBody InviteBody body) {
        var key = body.key == null ? Ids.next().toString() : body.key;
        var text = body.text == null ? "" : body.text;
        return InvitationJson.of(invitations.invite(store, actor, visitor, key, text));
    }
}

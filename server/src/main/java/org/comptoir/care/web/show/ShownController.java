package org.comptoir.care.web.show;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.show.ShopperCarts.Wanted;
import org.comptoir.care.show.Shown;
import org.comptoir.care.show.Shows;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the agent of a conversation shows its shopper, and how that one decides.
@RestController
@RequestMapping("/api/v1/stores/{store}/care/conversations/{id}")
class ShownController {
    private final Shows shows;

    ShownController(Shows shows) {
        this.shows = shows;
    }

    /// A page; the same `key` shows it once.
    record PushBody(@Nullable UUID key, @Nullable String url, @Nullable String title) {}

    /// Lines for the cart; the same `key` proposes them once.
    record ProposalBody(@Nullable UUID key, @Nullable List<LineBody> lines) {}

    record LineBody(@Nullable String partNumber, @Nullable String quantity) {}

    record DecisionBody(@Nullable Boolean accepted) {}

    record ShownJson(
            UUID id,
            UUID conversation,
            String kind,
            String state,
            Map<String, Object> content,
            Instant at) {
        static ShownJson of(Shown shown) {
            return new ShownJson(
                    shown.id(),
                    shown.conversation().value(),
                    shown.kind().code(),
                    shown.state().code(),
                    shown.content(),
                    shown.at());
        }
    }

    @GetMapping("/shown")
    List<ShownJson> list(Store store, Actor actor, @PathVariable UUID id) {
        Access.requireCare(store);
        return shows.of(actor, new ConversationId(id)).stream().map(ShownJson::of).toList();
    }

    @PostMapping("/push")
    @ResponseStatus(HttpStatus.CREATED)
    ShownJson push(Store store, Actor actor, @PathVariable UUID id, @RequestBody PushBody body) {
        return ShownJson.of(
                shows.push(
                        store,
                        actor,
                        new ConversationId(id),
                        key(body.key),
                        Optional.ofNullable(body.url).orElse(""),
                        Optional.ofNullable(body.title).orElse("")));
    }

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    ShownJson propose(
            Store store, Actor actor, @PathVariable UUID id, @RequestBody ProposalBody body) {
        var lines =
                Optional.ofNullable(body.lines).orElse(List.of()).stream()
                        .map(it -> new Wanted(text(it.partNumber), text(it.quantity)))
                        .toList();
        return ShownJson.of(
                shows.propose(store, actor, new ConversationId(id), key(body.key), lines));
    }

    @PostMapping("/shown/{key}/decide")
    ShownJson decide(
            Store store,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID key,
            @RequestBody DecisionBody body) {
        Access.requireCare(store);
        if (body.accepted == null) {
            throw Problem.invalid("accepted", "frame-field", "accepted");
        }
        return ShownJson.of(shows.decide(actor, new ConversationId(id), key, body.accepted));
    }

    /// Whoever does not repeat needs no key.
    private static UUID key(@Nullable UUID key) {
        return key == null ? Ids.next() : key;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}

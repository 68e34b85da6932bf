package org.comptoir.accelerator.care;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.ConversationId;
import org.comptoir.care.embed.Visitors;
import org.comptoir.care.look.Looks;
import org.comptoir.care.setting.Prepared;
import org.comptoir.care.talk.Conversation;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What is prepared for a conversation, in its language and with what is known of it filled in.
@Controller
class PreparedPages {
    private final Looks looks;
    private final Prepared prepared;
    private final Visitors visitors;
    private final Queues queues;
    private final Users users;

    PreparedPages(Looks looks, Prepared prepared, Visitors visitors, Queues queues, Users users) {
        this.looks = looks;
        this.prepared = prepared;
        this.visitors = visitors;
        this.queues = queues;
        this.users = users;
    }

    /// Answers by title and text, lists of pages, and reasons to close with. A shopper on another
    /// site is shown pages of `sites`; of one in the store it is null.
    record PreparedJson(
            List<Prepared.Answer> topics,
            List<Prepared.Pages> pages,
            @Nullable List<String> sites,
            List<Prepared.Choice> reasons) {}

    @GetMapping("/accelerator/{store}/care/conversations/{id}/prepared")
    ResponseEntity<PreparedJson> prepared(Desk desk, @PathVariable UUID id) {
        var conversation = looks.served(desk.actor(), desk.store(), new ConversationId(id));
        var language = Locale.forLanguageTag(conversation.language());
        var known = known(desk, conversation, language);
        var topics =
                prepared.topics(desk.store(), language).stream()
                        .map(it ->
                                new Prepared.Answer(
                                        it.identifier(), it.title(), prepared.fill(it, known)))
                        .toList();
        boolean outside = visitors.find(desk.store().id(), conversation.shopper()).isPresent();
        return ResponseEntity.ok(
                new PreparedJson(
                        topics,
                        outside ? List.of() : prepared.pages(desk.store(), language),
                        outside ? prepared.sites(desk.store()) : null,
                        prepared.wrapUpReasons(desk.store(), desk.page().formats().locale())));
    }

    private Map<String, String> known(Desk desk, Conversation conversation, Locale language) {
        var known = new HashMap<String, String>();
        known.put("agent", desk.actor().displayName());
        known.put("store", desk.store().title(language));
        conversation
                .queue()
                .map(queues.titles(desk.store(), language)::get)
                .ifPresent(it -> known.put("queue", it));
        if (!conversation.shopper().guest()) {
            users.find(new UserId(conversation.shopper().id()))
                    .map(User::displayName)
                    .ifPresent(it -> known.put("shopper", it));
        }
        return known;
    }
}

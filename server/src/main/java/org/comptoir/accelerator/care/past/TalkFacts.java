package org.comptoir.accelerator.care.past;

import java.util.ArrayList;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.care.Beside.Fact;
import org.comptoir.accelerator.care.Colleagues;
import org.comptoir.accelerator.care.ConversationWords;
import org.comptoir.accelerator.care.Queues;
import org.comptoir.care.review.PastConversations;
import org.comptoir.care.review.PastConversations.Found;
import org.comptoir.care.talk.Conversation;
import org.springframework.stereotype.Component;

/// What is to be known of a conversation beside what was said.
@Component
class TalkFacts {
    private final PastConversations past;
    private final HistoryFilters filters;
    private final Queues queues;
    private final Colleagues colleagues;

    TalkFacts(
            PastConversations past, HistoryFilters filters, Queues queues, Colleagues colleagues) {
        this.past = past;
        this.filters = filters;
        this.queues = queues;
        this.colleagues = colleagues;
    }

    List<Fact> of(Desk desk, Conversation conversation) {
        var formats = desk.page().formats();
        var facts = new ArrayList<Fact>();
        facts.add(fact(desk, "opened", formats.moment(conversation.openedAt())));
        conversation.endedAt().ifPresent(it -> facts.add(fact(desk, "ended", formats.moment(it))));
        facts.add(fact(desk, "queue", queues.title(desk, conversation.queue())));
        colleagues
                .names(conversation.owner().stream())
                .values()
                .forEach(it -> facts.add(fact(desk, "agent", it)));
        facts.add(
                Fact.of(
                        desk.text("console.customer.language"),
                        desk.page().languageName(conversation.language())));
        past.one(desk.store(), desk.actor(), conversation.id())
                .ifPresent(it -> facts.addAll(outcome(desk, it)));
        return facts;
    }

    private List<Fact> outcome(Desk desk, Found found) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(desk, "shopper", ConversationWords.shopper(desk, found.shopper())));
        found.way().ifPresent(it -> facts.add(fact(desk, "way", HistoryFilters.way(desk, it))));
        found.summary()
                .ifPresent(it -> {
                    var titles = filters.reasons(desk);
                    var reason = titles.getOrDefault(it.reason(), it.reason());
                    facts.add(fact(desk, "reason", reason));
                    addText(facts, desk, "notes", it.text());
                });
        found.rating()
                .ifPresent(it -> {
                    facts.add(fact(desk, "rating", HistoryFilters.stars(desk, it.stars())));
                    addText(facts, desk, "remark", it.remark());
                });
        return facts;
    }

    private static void addText(List<Fact> facts, Desk desk, String key, String text) {
        if (!text.isBlank()) {
            facts.add(fact(desk, key, text));
        }
    }

    private static Fact fact(Desk desk, String key, String value) {
        return Fact.of(desk.text("console.history." + key), value);
    }
}

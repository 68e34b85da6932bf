package org.comptoir.accelerator.care;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.accelerator.care.Beside.Block;
import org.comptoir.accelerator.care.Beside.Line;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Stream;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// What a customer talked about before, as he may read it himself: no notes.
@Component
class PastTalks {
    private static final int SHOWN = 20;
    private static final int MESSAGES = 500;

    private final Conversations conversations;

    PastTalks(Conversations conversations) {
        this.conversations = conversations;
    }

    /// All of them, and what was said in the one that was asked for.
    List<Block> of(Customer customer, String opened) {
        var blocks = new ArrayList<Block>();
        if (!opened.isEmpty()) {
            blocks.add(talk(customer, id(opened)));
        }
        var others =
                conversations.ofShopper(customer.store(), customer.actor(), null, SHOWN).items();
        blocks.add(
                new Beside.Lines(
                        "",
                        others.stream()
                                .filter(it -> !it.id().equals(customer.conversation().id()))
                                .map(it -> line(customer, it))
                                .toList(),
                        customer.text("past.none")));
        return blocks;
    }

    private static Line line(Customer customer, Conversation one) {
        var formats = customer.desk().page().formats();
        var topic = one.topic().isEmpty() ? customer.text("no-topic") : one.topic();
        return Line.of(topic, formats.moment(one.openedAt()))
                .figure(customer.text("past.messages", one.lastSeq()))
                .status(ConversationWords.state(customer.desk(), one.state()))
                .opening(one.id().toString());
    }

    private Block talk(Customer customer, ConversationId id) {
        var formats = customer.desk().page().formats();
        var said =
                conversations.after(customer.actor(), id, Stream.MESSAGES, 0, MESSAGES).stream()
                        .map(it ->
                                new Beside.Said(
                                        ConversationWords.author(customer.desk(), it.author()),
                                        isShopper(it),
                                        formats.moment(it.at()),
                                        it.text()))
                        .toList();
        return new Beside.Talk(customer.text("past.said"), said);
    }

    private static boolean isShopper(Message message) {
        return message.author().role().equals("shopper");
    }

    private static ConversationId id(String text) {
        try {
            return new ConversationId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw Problem.missing("no-such-conversation", text);
        }
    }
}

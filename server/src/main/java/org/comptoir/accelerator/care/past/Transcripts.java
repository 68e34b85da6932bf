package org.comptoir.accelerator.care.past;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.care.ConversationWords;
import org.comptoir.care.ConversationId;
import org.comptoir.care.keep.Erasures;
import org.comptoir.care.look.Looks;
import org.comptoir.care.serve.Views;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Stream;
import org.springframework.stereotype.Component;

/// What was said in conversations, for the staff who took part and for supervisors.
@Component
class Transcripts {
    private static final int AT_ONCE = 500;

    private final Looks looks;
    private final Conversations conversations;
    private final Views views;
    private final TalkFacts facts;

    Transcripts(Looks looks, Conversations conversations, Views views, TalkFacts facts) {
        this.looks = looks;
        this.conversations = conversations;
        this.views = views;
        this.facts = facts;
    }

    private record Timed(Message message, boolean note) {}

    Transcript of(Desk desk, ConversationId id) {
        var conversation = looks.served(desk.actor(), desk.store(), id);
        var said =
                java.util.stream.Stream.concat(
                                all(desk, id, Stream.MESSAGES).map(it -> new Timed(it, false)),
                                all(desk, id, Stream.NOTES).map(it -> new Timed(it, true)))
                        .sorted(Comparator.comparing(it -> it.message.at()))
                        .map(it -> line(desk, it))
                        .toList();
        var topic = conversation.topic();
        return new Transcript(
                id.toString(),
                topic.isEmpty() ? desk.text("console.no-topic") : topic,
                ConversationWords.state(desk, conversation.state()),
                facts.of(desk, conversation),
                said,
                decisions(desk, conversation),
                conversation.endedAt().isPresent()
                        && Erasures.mayErase(desk.actor(), desk.store()));
    }

    private java.util.stream.Stream<Message> all(Desk desk, ConversationId id, Stream stream) {
        var all = new ArrayList<Message>();
        List<Message> some;
        do {
            int after = all.isEmpty() ? 0 : all.getLast().seq();
            some = conversations.after(desk.actor(), id, stream, after, AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all.stream();
    }

    private static Transcript.Line line(Desk desk, Timed said) {
        var author = said.message.author();
        return new Transcript.Line(
                said.note ? "note" : author.role(),
                ConversationWords.author(desk, author),
                desk.page().formats().moment(said.message.at()),
                said.message.text().isEmpty() ? desk.text("console.erased") : said.message.text());
    }

    /// Each decision in words: what, then why.
    private List<Transcript.Told> decisions(Desk desk, Conversation conversation) {
        var formats = desk.page().formats();
        return views.decided(conversation, formats.locale()).stream()
                .map(it ->
                        new Transcript.Told(
                                formats.moment(it.at()),
                                it.why().getFirst(),
                                it.why().subList(1, it.why().size())))
                .toList();
    }
}

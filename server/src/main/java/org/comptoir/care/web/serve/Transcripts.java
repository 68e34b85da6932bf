package org.comptoir.care.web.serve;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Message;
import org.comptoir.care.talk.Stream;
import org.comptoir.members.Actor;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/// What was said in a conversation, to keep. Notes are not in it; what people wrote is text and
/// nothing else.
@Component("careTranscripts")
class Transcripts {
    private static final int AT_ONCE = 500;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final Conversations conversations;
    private final Texts texts;

    Transcripts(Conversations conversations, Texts texts) {
        this.conversations = conversations;
        this.texts = texts;
    }

    String text(Store store, Actor actor, Conversation conversation, Locale locale) {
        return title(store, conversation, locale)
                + "\n\n"
                + said(actor, conversation).stream()
                        .map(it -> "%s UTC  %s: %s".formatted(at(it), who(it), it.text()))
                        .collect(Collectors.joining("\n"))
                + "\n";
    }

    String page(Store store, Actor actor, Conversation conversation, Locale locale) {
        var title = HtmlUtils.htmlEscape(title(store, conversation, locale));
        return """
        <!doctype html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body><h1>%s</h1><ol>
        %s
        </ol></body></html>
        """
                .formatted(
                        locale.getLanguage().equals("fr") ? "fr" : "en",
                        title,
                        title,
                        said(actor, conversation).stream()
                                .map(Transcripts::item)
                                .collect(Collectors.joining("\n")));
    }

    private static String item(Message message) {
        return "<li><time>%s UTC</time> <b>%s</b> <span dir=\"auto\">%s</span></li>"
                .formatted(
                        at(message),
                        HtmlUtils.htmlEscape(who(message)),
                        HtmlUtils.htmlEscape(message.text()).replace("\n", "<br>"));
    }

    private String title(Store store, Conversation conversation, Locale locale) {
        return texts.in(
                locale,
                "care.transcript",
                store.title(locale),
                TIME.format(conversation.openedAt()));
    }

    private static String at(Message message) {
        return TIME.format(message.at());
    }

    private static String who(Message message) {
        return message.author().name();
    }

    private List<Message> said(Actor actor, Conversation conversation) {
        var all = new ArrayList<Message>();
        List<Message> some;
        do {
            some =
                    conversations.after(
                            actor,
                            conversation.id(),
                            Stream.MESSAGES,
                            all.isEmpty() ? 0 : all.getLast().seq(),
                            AT_ONCE);
            all.addAll(some);
        } while (some.size() == AT_ONCE);
        return all;
    }
}

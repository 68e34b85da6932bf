package org.comptoir.care.talk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.care.ConversationCommand;
import org.comptoir.care.talk.Batch.Outcome;
import org.comptoir.care.talk.Batch.Place;
import org.comptoir.care.talk.StreamRows.Name;
import org.comptoir.care.talk.StreamRows.Row;
import org.comptoir.platform.Problem;

/// The part of one transaction that writes one stream: what was stored before is answered again,
/// the rest gets the next numbers.
final class StreamWriter {
    private final StreamRows rows;
    private final Access access;
    private final Seats seats;
    private final Instant at;
    private final Map<Name, Stored> known = new HashMap<>();
    private final Map<Long, Integer> last = new HashMap<>();
    private final List<Row> fresh = new ArrayList<>();

    StreamWriter(StreamRows rows, Access access, Seats seats, Instant at) {
        this.rows = rows;
        this.access = access;
        this.seats = seats;
        this.at = at;
    }

    List<Row> write(List<Place> places, Map<Saying, Outcome> outcomes) {
        var names = new HashMap<Name, Conversation>();
        places.forEach(place -> names.put(place.name(), place.conversation()));
        known.putAll(rows.known(names));
        places.forEach(place -> outcomes.put(place.saying(), outcome(place)));
        if (!fresh.isEmpty()) {
            rows.insert(fresh, at);
            rows.count(last);
        }
        return fresh;
    }

    private Outcome outcome(Place place) {
        var stored = known.get(place.name());
        if (stored != null) {
            return new Outcome.Done(stored);
        }
        try {
            return new Outcome.Done(add(place));
        } catch (Problem refused) {
            return new Outcome.Refused(refused);
        }
    }

    private Stored add(Place place) {
        var conversation = place.conversation();
        var saying = place.saying();
        access.requireWriter(saying.actor(), conversation, saying.stream());
        conversation.after(command(saying.stream()));
        var author = seats.author(conversation, saying.actor());
        int seq =
                last.merge(
                        conversation.number(),
                        conversation.last(saying.stream()) + 1,
                        (before, _) -> before + 1);
        var message = new Message(seq, author, at, saying.text());
        fresh.add(new Row(conversation, place.name().key(), message));
        known.put(place.name(), new Stored(conversation.id(), seq, at, true));
        return new Stored(conversation.id(), seq, at, false);
    }

    private static ConversationCommand command(Stream stream) {
        return stream == Stream.MESSAGES ? ConversationCommand.SAY : ConversationCommand.NOTE;
    }
}

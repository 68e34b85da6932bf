package org.comptoir.care.talk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.care.ConversationId;
import org.comptoir.care.talk.StreamRows.Name;
import org.comptoir.care.talk.StreamRows.Row;
import org.comptoir.platform.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Stores many sayings in one transaction. Numbers are given under the locks of the conversations,
/// so that they have no gap however many nodes write.
@Component
class Batch {
    private final JdbcClient jdbc;
    private final ConversationRows conversations;
    private final Access access;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Batch(
            JdbcClient jdbc,
            ConversationRows conversations,
            Access access,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.conversations = conversations;
        this.access = access;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What each saying is told, and what is new.
    record Written(Map<Saying, Outcome> outcomes, Map<Stream, List<Row>> rows) {}

    /// Stored, or why not.
    sealed interface Outcome {
        record Done(Stored stored) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    /// A saying in its locked conversation.
    record Place(Saying saying, Conversation conversation, Name name) {}

    /// All of them, durably, when this returns.
    Written write(List<Saying> sayings) {
        return transaction.execute(_ -> {
            var written = new Written(new LinkedHashMap<>(), new EnumMap<>(Stream.class));
            var places = places(sayings, written);
            var seats = Seats.of(jdbc, places.stream().map(Place::conversation).toList());
            var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            for (var stream : Stream.values()) {
                var own = places.stream().filter(it -> it.saying().stream() == stream).toList();
                if (!own.isEmpty()) {
                    var writer = new StreamWriter(new StreamRows(jdbc, stream), access, seats, at);
                    written.rows.put(stream, writer.write(own, written.outcomes));
                }
            }
            seats.save();
            return written;
        });
    }

    private List<Place> places(List<Saying> sayings, Written written) {
        var locked =
                conversations
                        .lock(sayings.stream().map(Saying::conversation).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Conversation::id, Function.identity()));
        var places = new ArrayList<Place>();
        for (var saying : sayings) {
            place(saying, locked)
                    .ifPresentOrElse(
                            places::add,
                            () ->
                                    written.outcomes.put(
                                            saying,
                                            new Outcome.Refused(
                                                    Access.missing(saying.conversation()))));
        }
        return places;
    }

    private static Optional<Place> place(Saying saying, Map<ConversationId, Conversation> locked) {
        return Optional.ofNullable(locked.get(saying.conversation()))
                .map(conversation -> {
                    var name = new Name(conversation.number(), saying.hash(conversation));
                    return new Place(saying, conversation, name);
                });
    }
}

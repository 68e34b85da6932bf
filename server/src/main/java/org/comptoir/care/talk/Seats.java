package org.comptoir.care.talk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who takes part in the conversations of one transaction, each by his small number; whoever speaks
/// first gets the next one. The conversations are locked.
final class Seats {
    private final JdbcClient jdbc;
    private final Map<Long, List<Seat>> seats = new HashMap<>();
    private final List<Seat> added = new ArrayList<>();

    private record Seat(long conversation, int number, UUID person, String name) {}

    private Seats(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static Seats of(JdbcClient jdbc, Collection<Conversation> conversations) {
        var seats = new Seats(jdbc);
        jdbc.sql(
                        """
                        select conversation, number, person, name from care_participant
                        where conversation = any(:numbers)
                        """)
                .param("numbers", numbers(conversations))
                .query((row, _) ->
                        new Seat(
                                row.getLong("conversation"),
                                row.getInt("number"),
                                row.getObject("person", UUID.class),
                                row.getString("name")))
                .list()
                .forEach(seats::put);
        return seats;
    }

    private static Long[] numbers(Collection<Conversation> conversations) {
        return conversations.stream().map(Conversation::number).toArray(Long[]::new);
    }

    private void put(Seat seat) {
        seats.computeIfAbsent(seat.conversation, _ -> new ArrayList<>()).add(seat);
    }

    /// The number and name under which somebody speaks in a conversation.
    Message.Author author(Conversation conversation, Actor actor) {
        var person =
                Conversation.Shopper.of(actor)
                        .orElseThrow(() -> Access.missing(conversation.id()))
                        .id();
        var known = seats.getOrDefault(conversation.number(), List.of());
        return known.stream()
                .filter(seat -> seat.person.equals(person))
                .findFirst()
                .map(seat -> new Message.Author(seat.number, seat.name))
                .orElseGet(() -> seat(conversation, person, actor.displayName(), known));
    }

    private Message.Author seat(
            Conversation conversation, UUID person, String name, List<Seat> known) {
        int number = known.stream().mapToInt(Seat::number).max().orElse(Message.Author.SHOPPER) + 1;
        var seat = new Seat(conversation.number(), number, person, name);
        put(seat);
        added.add(seat);
        return new Message.Author(number, name);
    }

    /// Writes who was added.
    void save() {
        for (var seat : added) {
            jdbc.sql(
                            """
                            insert into care_participant (conversation, number, person, name)
                            values (:conversation, :number, :person, :name)
                            """)
                    .param("conversation", seat.conversation)
                    .param("number", seat.number)
                    .param("person", seat.person)
                    .param("name", seat.name)
                    .update();
        }
    }
}

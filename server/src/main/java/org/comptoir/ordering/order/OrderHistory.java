package org.comptoir.ordering.order;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.UserId;
import org.comptoir.ordering.OrderId;
import org.comptoir.ordering.OrderState;
import org.comptoir.ordering.OrderView.Event;
import org.comptoir.platform.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The steps of each order's life.
@Component
public class OrderHistory {
    private final JdbcClient jdbc;

    OrderHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who gave a command, and in whose place if it was not his own to give.
    public record Hand(Optional<UserId> person, Optional<UserId> inPlaceOf) {}

    public void add(OrderId order, Event event, Hand hand) {
        jdbc.sql(
                        """
                        insert into order_history (id, order_id, at, actor, command, state, reason,
                            person, in_place_of)
                        values (:id, :order, :at, :actor, :command, :state, :reason,
                            cast(:person as uuid), cast(:inPlaceOf as uuid))
                        """)
                .param("id", Ids.next())
                .param("order", order.value())
                .param("at", event.at().atOffset(ZoneOffset.UTC))
                .param("actor", event.actor())
                .param("command", event.command())
                .param("state", event.state().code())
                .param("reason", event.reason().orElse(null))
                .param("person", hand.person().map(UserId::value).orElse(null))
                .param("inPlaceOf", hand.inPlaceOf().map(UserId::value).orElse(null))
                .update();
    }

    public List<Event> of(OrderId order) {
        return jdbc.sql(
                        """
                        select at, actor, command, state, reason from order_history
                        where order_id = :order order by id
                        """)
                .param("order", order.value())
                .query((row, _) ->
                        new Event(
                                instant(row.getObject("at", OffsetDateTime.class)),
                                row.getString("actor"),
                                row.getString("command"),
                                OrderState.of(row.getString("state")).orElseThrow(),
                                Optional.ofNullable(row.getString("reason"))))
                .list();
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }
}

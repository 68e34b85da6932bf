package org.comptoir.care.floor;

import java.util.List;
import java.util.UUID;
import org.comptoir.care.QueueId;
import org.comptoir.members.UserId;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Places of agents that are held for shoppers whom they have invited.
@Component
class HeldRows {
    private final JdbcClient jdbc;

    HeldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UserId agent, QueueId queue) {}

    List<Row> of(StoreId store) {
        return jdbc.sql(
                        """
                        select agent, queue from care_invitation
                        where store = :store and state = 'open'
                        """)
                .param("store", store.value())
                .query((row, _) ->
                        new Row(
                                new UserId(row.getObject("agent", UUID.class)),
                                new QueueId(row.getObject("queue", UUID.class))))
                .list();
    }
}

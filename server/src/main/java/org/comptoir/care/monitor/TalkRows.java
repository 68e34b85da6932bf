package org.comptoir.care.monitor;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comptoir.care.ConversationState;
import org.comptoir.care.talk.Conversation.Shopper;
import org.comptoir.stores.StoreId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who waits or talks in a store.
@Component
class TalkRows {
    private final JdbcClient jdbc;

    TalkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What the latest conversation of each shopper that has not ended makes him.
    Map<Shopper, Status> of(StoreId store) {
        var states = new HashMap<Shopper, Status>();
        jdbc.sql(
                        """
                        select shopper, guest, state from care_conversation
                        where store = :store and state <> 'ended' order by number
                        """)
                .param("store", store.value())
                .query(row -> {
                    var shopper =
                            new Shopper(
                                    row.getObject("shopper", UUID.class), row.getBoolean("guest"));
                    states.put(shopper, Status.of(ConversationState.of(row.getString("state"))));
                });
        return states;
    }
}

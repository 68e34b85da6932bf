package org.comptoir.care.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.comptoir.care.ConversationId;
import org.comptoir.care.ConversationMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells those who follow a conversation what was decided about it, once that is committed; apart
/// from whoever decided it, who waits for nobody and still holds a connection to the database.
@Component
class Moves implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Moves.class);
    private static final int AT_ONCE = 200;

    private final ConversationRows conversations;
    private final Relay relay;
    private final BlockingQueue<ConversationId> moved = new LinkedBlockingQueue<>();
    private final Thread teller;

    Moves(ConversationRows conversations, Relay relay) {
        this.conversations = conversations;
        this.relay = relay;
        this.teller = Thread.ofVirtual().name("care-moves").start(this::tell);
    }

    @TransactionalEventListener
    void on(ConversationMoved event) {
        moved.add(event.conversation());
    }

    private void tell() {
        var ids = new ArrayList<ConversationId>();
        try {
            while (true) {
                ids.add(moved.take());
                moved.drainTo(ids, AT_ONCE);
                tell(ids.stream().distinct().toList());
                ids.clear();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(List<ConversationId> ids) {
        try {
            relay.changed(conversations.find(ids));
        } catch (RuntimeException failed) {
            log.warn("What was decided about {} is told with the next poll", ids, failed);
        }
    }

    @Override
    public void destroy() {
        teller.interrupt();
    }
}

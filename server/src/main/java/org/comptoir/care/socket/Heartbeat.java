package org.comptoir.care.socket;

import java.time.Duration;
import org.comptoir.platform.daily.Rounds;
import org.comptoir.stores.Feature;
import org.comptoir.stores.Stores;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Asks every connection whether somebody is still there.
@Component
class Heartbeat implements DisposableBean {
    static final Duration PERIOD = Duration.ofSeconds(20);
    private static final int GOING_AWAY = 1001;
    private static final int POLICY = 1008;

    private final Sockets sockets;
    private final Attendance attendance;
    private final Stores stores;
    private final Rounds rounds;

    Heartbeat(Sockets sockets, Attendance attendance, Stores stores, Rounds rounds) {
        this.sockets = sockets;
        this.attendance = attendance;
        this.stores = stores;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        rounds.every(PERIOD, "The heartbeat of customer care", this::beat);
    }

    void beat() {
        attendance.beat(sockets.open());
        for (var socket : sockets.open()) {
            var store = stores.get(socket.caller().store().id());
            if (store.has(Feature.CUSTOMER_CARE)) {
                socket.beat();
            } else {
                socket.close(POLICY, "no customer care");
            }
        }
    }

    @Override
    public void destroy() {
        sockets.open().forEach(socket -> socket.close(GOING_AWAY, "the server stops"));
    }
}

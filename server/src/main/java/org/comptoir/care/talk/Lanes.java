package org.comptoir.care.talk;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The writers of a node. A conversation is always in the same lane, so that its messages keep
/// their order.
@Component
class Lanes implements DisposableBean {
    private static final int COUNT = 2;

    private final List<Lane> lanes;

    Lanes(Batch batch, Relay relay) {
        this.lanes =
                IntStream.range(0, COUNT)
                        .mapToObj(number -> new Lane(batch, relay, "care-lane-" + number))
                        .toList();
    }

    void take(Saying saying) {
        lanes.get(Math.floorMod(saying.conversation().hashCode(), COUNT)).take(saying);
    }

    @Override
    public void destroy() {
        lanes.forEach(Lane::close);
    }
}

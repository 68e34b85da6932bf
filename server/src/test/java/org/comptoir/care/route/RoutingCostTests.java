package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// A decision, and what is kept of it, costs the same on a large floor as on a small one.
class RoutingCostTests {
    private static final int DECISIONS = Integer.getInteger("routing.decisions", 1_000);

    @Test
    void aDecisionIsKeptSmallOnALargeFloor() {
        var floor = floor(1_000, 10_000);
        var thread = ManagementFactory.getThreadMXBean();
        var times = new long[DECISIONS];
        int largest = 0;
        for (int place = 0; place < DECISIONS; place++) {
            long start = thread.getCurrentThreadCpuTime();
            var decided = floor.next(Desk.NINE).orElseThrow();
            floor.apply(decided.decision());
            int size = JsonMapper.shared().writeValueAsBytes(decided).length;
            times[place] = thread.getCurrentThreadCpuTime() - start;
            largest = Math.max(largest, size);
            accept(floor, decided.decision());
        }
        print(times, largest);
        assertThat(largest).isLessThan(11_000);
    }

    private static void accept(Floor floor, Decision offer) {
        var accept = new Command.Accept(offer.person());
        floor.apply((Decision) Router.answer(floor.asked(accept, offer.conversation(), Desk.NINE)));
        if (floor.load(offer.person()) > 1) {
            end(floor, offer);
            end(floor, offer);
        }
    }

    private static void end(Floor floor, Decision offer) {
        var end = new Command.End(offer.person());
        floor.apply((Decision) Router.answer(floor.asked(end, offer.conversation(), Desk.NINE)));
    }

    private static void print(long[] times, int largest) {
        Arrays.sort(times);
        System.out.printf(
                "routing: processor time %d µs at the median, %d µs at p99, %d decisions, the largest kept in %d bytes%n",
                times[times.length / 2] / 1000,
                times[times.length * 99 / 100] / 1000,
                times.length,
                largest);
    }

    private static Floor floor(int agents, int waiting) {
        var queues = IntStream.range(0, 10).mapToObj(Desk::queue).toList();
        var floor = new Floor(queues);
        for (int number = 0; number < agents; number++) {
            floor.put(
                    Desk.agent(
                            number,
                            5,
                            Instant.EPOCH,
                            number % 10,
                            (number + 1) % 10,
                            (number + 2) % 10));
        }
        for (int number = 0; number < waiting; number++) {
            var queue = queues.get(number % 10);
            var arrived = Desk.NINE.minusSeconds(number % 1_000);
            floor.put(Request.arriving(Desk.conversation(number), queue, arrived));
        }
        assertThat(List.of(floor.requests().size(), floor.agents().size()))
                .containsExactly(waiting, agents);
        return floor;
    }
}

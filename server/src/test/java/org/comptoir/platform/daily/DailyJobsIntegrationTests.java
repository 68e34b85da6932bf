package org.comptoir.platform.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class DailyJobsIntegrationTests {
    @Autowired JdbcClient jdbc;
    @Autowired TestClock clock;
    @Autowired Rounds rounds;

    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void presentAgain() {
        clock.reset();
    }

    private DailyJobs node(String name, Runnable work) {
        var job =
                new DailyJob() {
                    @Override
                    public String name() {
                        return name;
                    }

                    @Override
                    public void run() {
                        runs.incrementAndGet();
                        work.run();
                    }
                };
        return new DailyJobs(List.of(job), jdbc, clock, rounds);
    }

    @Test
    void ofSeveralNodesOneDoesTheJobOfTheDay() {
        var name = "job " + Ids.next();
        var nodes =
                Stream.generate(() -> node(name, () -> {}))
                        .limit(4)
                        .map(node -> CompletableFuture.runAsync(node::runDue))
                        .toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(runs).hasValue(1);
        clock.addDays(1);
        node(name, () -> {}).runDue();
        assertThat(runs).hasValue(2);
    }

    @Test
    void whatFailedIsTriedAgain() {
        var name = "job " + Ids.next();
        var failing =
                node(
                        name,
                        () -> {
                            throw new IllegalStateException("not today");
                        });
        failing.runDue();
        node(name, () -> {}).runDue();
        node(name, () -> {}).runDue();
        assertThat(runs).hasValue(2);
    }
}

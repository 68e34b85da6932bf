package org.comptoir.care.socket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.comptoir.care.OpenTalks;
import org.comptoir.care.route.QueueRules.Mode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What came while a store had no queue, and what cannot be shown at all.
class WithoutAQueueTests extends AgentsAtWork {
    @AfterEach
    void endAll() {
        OpenTalks.endAll(jdbc);
    }

    @Test
    void whoeverServesTheStorePicksAndAnswersWhatIsInNoQueue() {
        register("p.nair", 1, queue(Mode.MANUAL));
        register("l.martin", 1, queue(Mode.MANUAL));
        var guest = unsorted();
        var second = unsorted().conversation();
        var id = guest.conversation();
        try (var ada = connect(guest.headers());
                var priya = atWork(priya());
                var leo = atWork(leo())) {
            ada.hello(id, 1);
            priya.send(Map.of("type", "watch", "floor", true));
            assertThat(priya.await("floor").toString()).contains(id.toString());
            assertThat(priya.ask("pick", id, Map.of())).isEqualTo("done");
            priya.awaitState(id, "chatting", "owner");
            assertThat(priya.ask("pick", second, Map.of())).isEqualTo("no-room");
            assertThat(leo.ask("pick", id, Map.of())).isEqualTo("taken");
            assertThat(priya.ask("say", id, Map.of("text", "Here I am"))).isEqualTo("done");
            assertThat(ada.await("message").path("text").asString()).isEqualTo("Here I am");
            assertThat(priya.ask("requeue", id, Map.of())).isEqualTo("done");
            ada.awaitState(id, "message", "shopper");
            assertThat(leo.ask("pick", id, Map.of())).isEqualTo("done");
            leo.awaitState(id, "chatting", "owner");
        }
    }

    @Test
    void whatCannotBeShownKeepsNothingElseFromAnAgent() {
        var queue = queue(Mode.MANUAL);
        register("p.nair", 2, queue);
        var sound = waiting(queue).conversation();
        var broken = waiting(queue).conversation();
        try (var priya = atWork(priya())) {
            assertThat(priya.ask("pick", sound, Map.of())).isEqualTo("done");
            assertThat(priya.ask("pick", broken, Map.of())).isEqualTo("done");
        }
        jdbc.sql(
                        """
                        insert into care_shown (
                            id, conversation, kind, agent, content, state, at, changed_at)
                        values (
                            gen_random_uuid(), :id, 'push', :id, '[1]', 'open', now(),
                            now() - interval '1 day')
                        """)
                .param("id", broken)
                .update();
        jdbc.sql("update care_decision set question = '{}' where conversation = :id")
                .param("id", sound)
                .update();
        try (var priya = atWork(priya())) {
            var problem = priya.await("problem");
            assertThat(problem.path("code").asString()).isEqualTo("internal");
            assertThat(problem.path("conversation").asString()).isEqualTo(broken.toString());
            priya.awaitState(sound, "chatting", "owner");
            assertThat(priya.ask("say", sound, Map.of("text", "Still here"))).isEqualTo("done");
        }
    }
}

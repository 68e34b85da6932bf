package org.comptoir.care.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.comptoir.SampleStores;
import org.comptoir.TestClock;
import org.comptoir.care.ConversationState;
import org.comptoir.care.Reception;
import org.comptoir.care.floor.Presences;
import org.comptoir.care.setting.Setups;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Ids;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Where requests to FashionFlow go. Simon and Quinn answer sales and orders, Simon and Wendy
/// returns, which have hours.
@SampleStores
class ReceptionsTests {
    @Autowired Receptions receptions;
    @Autowired Doorstep doorstep;
    @Autowired Presences presences;
    @Autowired Setups setups;
    @Autowired Stores stores;
    @Autowired Users users;
    @Autowired TestClock clock;

    private final UUID connection = Ids.next();

    @BeforeEach
    void simonIsThere() {
        presences.connected(store().id(), simon(), connection);
    }

    @AfterEach
    void simonLeaves() {
        presences.ended(connection);
        clock.reset();
    }

    @Test
    void theSubjectAndTheLinkLeadToTheirQueues() {
        assertThat(queueOf(request("return"))).isEqualTo("returns");
        assertThat(queueOf(request("", "orders"))).isEqualTo("orders");
        assertThat(queueOf(request("order", "returns"))).isEqualTo("returns");
        assertThat(queueOf(request("", "sales"))).isEqualTo("sales");
        assertThat(queueOf(request("anything", "nowhere"))).isEqualTo("sales");
    }

    @Test
    void whereSomebodyIsThereOneWaitsAndElseItIsAMessage() {
        assertThat(state(request(""))).isEqualTo(ConversationState.WAITING);
        presences.ended(connection);
        clock.addMinutes(2);
        assertThat(state(request(""))).isEqualTo(ConversationState.MESSAGE);
    }

    @Test
    void outsideTheHoursOfItsQueueItIsAMessage() {
        assertThat(state(request("return"))).isEqualTo(ConversationState.WAITING);
        presences.ended(connection);
        clock.addDays(6);
        presences.connected(store().id(), simon(), connection);
        assertThat(state(request("return"))).isEqualTo(ConversationState.MESSAGE);
        assertThat(state(request("order"))).isEqualTo(ConversationState.WAITING);
    }

    @Test
    void theFactsSayWhenItOpensAndInWhichLanguage() {
        clock.addDays(6);
        var facts = doorstep.facts(request("return"));
        assertThat(facts.open()).isFalse();
        assertThat(facts.opensAt()).isPresent();
        assertThat(facts.waiting()).isEmpty();
        assertThat(facts.language()).isEqualTo("fr");
        assertThat(facts.queues()).extracting(Doorstep.Door::title).contains("Retours et échanges");
        assertThat(facts.topics()).extracting(Doorstep.Choice::identifier).contains("return");
        assertThat(facts.waitingMessages().getFirst()).startsWith("Vous pouvez renvoyer");
    }

    private Reception.Request request(String topic) {
        return request(topic, Optional.empty());
    }

    private Reception.Request request(String topic, String queue) {
        return request(topic, Optional.of(queue));
    }

    private Reception.Request request(String topic, Optional<String> queue) {
        return new Reception.Request(
                store(), Actor.guest(Ids.next()), queue, topic, "fr", Optional.empty());
    }

    private String queueOf(Reception.Request request) {
        var place = receptions.place(request);
        return setups.of(store())
                .queue(place.queue().orElseThrow())
                .orElseThrow()
                .value()
                .identifier();
    }

    private ConversationState state(Reception.Request request) {
        return receptions.place(request).state();
    }

    private Store store() {
        return stores.get("fashionflow");
    }

    private UserId simon() {
        return users.find("s.petit").orElseThrow().id();
    }
}

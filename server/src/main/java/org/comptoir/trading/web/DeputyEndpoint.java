package org.comptoir.trading.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.trading.approval.Deputies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own deputy for the time one is away, and for whom one stands in.
@RestController
@RequestMapping("/api/v1/deputy")
class DeputyEndpoint {
    private final Deputies deputies;
    private final Users users;

    DeputyEndpoint(Deputies deputies, Users users) {
        this.deputies = deputies;
        this.users = users;
    }

    /// Somebody, by logon id, and a time with its end.
    record Time(@Nullable String person, @Nullable Instant from, @Nullable Instant until) {}

    /// The caller's deputy, and those for whom he stands in now or later.
    record Answer(@Nullable Time deputy, List<Time> standsInFor) {}

    @GetMapping
    Answer own(Actor actor) {
        var person = actor.requireUser();
        return new Answer(
                deputies.of(person).map(it -> time(it.deputy(), it)).orElse(null),
                deputies.standingInOf(person).stream().map(it -> time(it.person(), it)).toList());
    }

    @PutMapping
    Answer name(Actor actor, @RequestBody Time body) {
        deputies.name(
                actor,
                required("person", body.person()),
                required("from", body.from()),
                required("until", body.until()));
        return own(actor);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor) {
        deputies.remove(actor);
    }

    private static <T> T required(String field, @Nullable T value) {
        return Optional.ofNullable(value)
                .orElseThrow(() -> Problem.invalid(field, "missing-value", field));
    }

    private Time time(UserId person, Deputies.Deputy deputy) {
        return new Time(users.get(person).logonId(), deputy.from(), deputy.until());
    }
}

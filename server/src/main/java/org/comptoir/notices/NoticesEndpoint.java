package org.comptoir.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own notices, in the language of the request.
@RestController
@RequestMapping("/api/v1/notices")
class NoticesEndpoint {
    private static final int USUAL = 50;
    private static final int MOST = 500;

    private final Notices notices;
    private final Texts texts;

    NoticesEndpoint(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    /// A notice as it is read; `address` is where its matter is found.
    record Line(
            UUID id,
            Instant at,
            String kind,
            String text,
            String address,
            @Nullable Instant readAt) {}

    /// A page of notices, and how many the caller has not read at all.
    record Page(List<Line> items, @Nullable String next, int unread) {}

    @GetMapping
    Page list(
            Actor actor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var size = Cursor.limit(limit, USUAL, MOST);
        var person = actor.requireUser();
        var page = notices.of(person, unread, cursor, size).map(this::line);
        return new Page(page.items(), page.next(), notices.unread(person));
    }

    private Line line(Notice notice) {
        var message = notice.message();
        return new Line(
                notice.id(),
                notice.at(),
                message.kind(),
                texts.get("notice." + message.kind(), message.arguments().toArray()),
                message.address(),
                notice.readAt().orElse(null));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Actor actor, @PathVariable UUID id) {
        notices.read(actor.requireUser(), id);
    }

    @PostMapping("/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Actor actor) {
        notices.readAll(actor.requireUser());
    }
}

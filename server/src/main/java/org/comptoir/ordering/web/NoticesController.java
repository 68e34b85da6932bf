package org.comptoir.ordering.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.members.Actor;
import org.comptoir.ordering.Notice;
import org.comptoir.ordering.Notices;
import org.comptoir.platform.Cursor;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What the caller is told about orders.
@RestController
@RequestMapping("/api/v1/stores/{store}/notifications")
class NoticesController {
    private final Notices notices;
    private final Texts texts;

    NoticesController(Notices notices, Texts texts) {
        this.notices = notices;
        this.texts = texts;
    }

    record NoticeList(List<NoticeJson> items, int unread) {}

    record NoticeJson(
            UUID id,
            String kind,
            String message,
            UUID order,
            Instant at,
            @Nullable Instant readAt) {}

    @GetMapping
    NoticeList list(
            Store store, Actor actor, @RequestParam(required = false) @Nullable Integer limit) {
        var latest = notices.list(store, actor, Cursor.limit(limit, 20, 100));
        return new NoticeList(
                latest.stream().map(this::json).toList(), notices.unread(store, actor));
    }

    @PostMapping("/{id}/read")
    ResponseEntity<Void> read(Store store, Actor actor, @PathVariable UUID id) {
        notices.read(store, actor, id);
        return ResponseEntity.noContent().build();
    }

    private NoticeJson json(Notice notice) {
        return new NoticeJson(
                notice.id(),
                notice.kind(),
                texts.get("notice." + notice.kind(), notice.arguments().toArray()),
                notice.order().value(),
                notice.at(),
                notice.readAt().orElse(null));
    }
}

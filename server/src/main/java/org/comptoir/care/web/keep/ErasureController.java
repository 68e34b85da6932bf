package org.comptoir.care.web.keep;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.keep.Erasures;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
class ErasureController {
    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    /// Erases what was said in a conversation that has ended; its numbers stay.
    @PostMapping("/api/v1/stores/{store}/care/conversations/{id}/erase")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Store store, Actor actor, @PathVariable UUID id) {
        erasures.erase(actor, store, new ConversationId(id));
    }
}

package org.comptoir.care.web.embed;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.care.embed.ShopSecrets;
import org.comptoir.care.embed.ShopSecrets.Secret;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.stores.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Customer care")
@RequestMapping("/api/v1/stores/{store}/care/embedding/secrets")
class ShopSecretsController {
    private final ShopSecrets secrets;

    ShopSecretsController(ShopSecrets secrets) {
        this.secrets = secrets;
    }

    /// A secret without its text; `usable` is false where another key file made it.
    record SecretJson(
            UUID id, Instant madeAt, String madeBy, @Nullable Instant usedAt, boolean usable) {
        static SecretJson of(Secret secret) {
            return new SecretJson(
                    secret.id(),
                    secret.madeAt(),
                    secret.madeBy(),
                    secret.usedAt().orElse(null),
                    secret.usable());
        }
    }

    /// A new one; `secret` is said this once.
    record MadeJson(UUID id, String secret) {}

    @GetMapping
    List<SecretJson> list(Store store, Actor actor) {
        Access.requireCare(store);
        return secrets.all(actor, store).stream().map(SecretJson::of).toList();
    }

    @PostMapping
    ResponseEntity<MadeJson> make(Store store, Actor actor) {
        Access.requireCare(store);
        var made = secrets.make(actor, store);
        var place =
                "/api/v1/stores/%s/care/embedding/secrets/%s"
                        .formatted(store.identifier(), made.secret().id());
        return ResponseEntity.created(URI.create(place))
                .cacheControl(CacheControl.noStore())
                .body(new MadeJson(made.secret().id(), made.text()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Store store, Actor actor, @PathVariable UUID id) {
        Access.requireCare(store);
        secrets.revoke(actor, store, id);
    }
}

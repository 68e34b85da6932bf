package org.comptoir.care.serve;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.comptoir.care.embed.Visitor;
import org.jspecify.annotations.Nullable;

/// What those who serve a shopper see of his conversation beside what he sees himself: who he is
/// and where, who has it, what is asked of whom, and why.
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StaffView(
        ShopperView shopper,
        @Nullable UUID queue,
        @Nullable String queueTitle,
        @Nullable Person owner,
        int priority,
        int noteSeq,
        @Nullable OfferView offer,
        @Nullable TransferView transfer,
        @Nullable List<Person> consulted,
        List<String> why) {

    /// The shopper; `number` tells guests apart, `user` names one who has signed in.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ShopperView(
            String name,
            @Nullable Integer number,
            @Nullable UUID user,
            boolean guest,
            boolean there,
            @Nullable String page,
            @Nullable String title,
            @Nullable Instant since,
            @Nullable SiteView site) {}

    /// Of a shopper on a page of another site: whether the shop has signed who he is, and as whom.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record SiteView(boolean verified, String id, String email, String account) {
        static SiteView of(Visitor visitor) {
            return new SiteView(
                    visitor.verified(),
                    visitor.subject().orElse(""),
                    visitor.email(),
                    visitor.account());
        }
    }

    /// An agent by his name.
    public record Person(UUID id, String name) {}

    /// Who is asked, until when.
    public record OfferView(Person to, Instant until) {}

    /// From whom to whom; one of `to.agent` and `to.queue` is there.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TransferView(
            @Nullable Person from, Target to, @Nullable Instant until, @Nullable String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Target(@Nullable UUID agent, @Nullable UUID queue, @Nullable String name) {}
}

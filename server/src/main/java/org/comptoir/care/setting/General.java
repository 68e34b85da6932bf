package org.comptoir.care.setting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.platform.load.YamlNode;

/// What holds for all customer care of a store: when it is open, where a request goes that no rule
/// knows, who is an agent, what shoppers and agents choose from, which pages may be sent, for how
/// many days what was said is kept, how shoppers are invited, and what is seen of them. The
/// capacity is that of agents who are not registered themselves.
public record General(
        OpeningHours hours,
        Optional<String> defaultQueue,
        Registration registration,
        int capacity,
        int retention,
        List<Named> subjects,
        List<Named> wrapUpReasons,
        AllowedPages pages,
        Invitations invitations,
        List<ShopperColumn> shopperColumns)
        implements Setting {
    /// Where nothing was set yet.
    public static final General UNSET =
            new General(
                    OpeningHours.ALWAYS,
                    Optional.empty(),
                    Registration.BY_ADMINISTRATOR,
                    3,
                    730,
                    List.of(),
                    List.of(),
                    AllowedPages.USUAL,
                    Invitations.USUAL,
                    ShopperColumn.USUAL);

    public General {
        subjects = List.copyOf(subjects);
        wrapUpReasons = List.copyOf(wrapUpReasons);
        shopperColumns = List.copyOf(shopperColumns);
    }

    /// Whether agents are registered by a site administrator, or whoever has the role is one.
    public enum Registration {
        BY_ADMINISTRATOR,
        BY_ROLE
    }

    /// For how many seconds an invitation to talk waits for an answer, and for how many nobody may
    /// invite the same shopper again.
    public record Invitations(int answer, int pause) {
        static final Invitations USUAL = new Invitations(60, 600);
        private static final int SHORTEST = 10;
        private static final int LONGEST = 600;
        private static final int DAY = 86_400;

        static Invitations read(YamlNode general) {
            return new Invitations(
                    general.value("invitation").whole(SHORTEST, LONGEST).orElse(USUAL.answer),
                    general.value("invitationPause").whole(0, DAY).orElse(USUAL.pause));
        }
    }

    /// One of several to choose from.
    public record Named(String identifier, Map<String, String> titles) {
        public Named {
            titles = Map.copyOf(titles);
        }

        private Map<String, Object> written() {
            return new Written().with("identifier", identifier).with("title", titles).fields();
        }
    }

    /// For how long after the end what was said is kept.
    public Duration kept() {
        return Duration.ofDays(retention);
    }

    @Override
    public String identifier() {
        return "";
    }

    @Override
    public void check(Setup setup) {
        defaultQueue.ifPresent(it -> setup.requireQueue("defaultQueue", it));
    }

    @Override
    public Map<String, Object> written() {
        return new Written()
                .with("hours", hours.written())
                .with("defaultQueue", defaultQueue)
                .with("registration", registration)
                .with("capacity", capacity)
                .with("retention", retention)
                .with("subjects", subjects.stream().map(Named::written).toList())
                .with("wrapUpReasons", wrapUpReasons.stream().map(Named::written).toList())
                .with("pages", pages.paths())
                .with("invitation", invitations.answer())
                .with("invitationPause", invitations.pause())
                .with("shopperColumns", shopperColumns.stream().map(ShopperColumn::code).toList())
                .fields();
    }
}

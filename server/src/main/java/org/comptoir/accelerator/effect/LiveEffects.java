package org.comptoir.accelerator.effect;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.accelerator.Buyers;
import org.comptoir.accelerator.Buyers.Buyer;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Inquiry;
import org.comptoir.accelerator.impact.ImpactWords;
import org.comptoir.catalog.Catalogs;
import org.comptoir.engine.impact.PriceChange.Kind;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.table.Ask;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.insight.ChangeFilter;
import org.comptoir.trading.insight.Effects;
import org.comptoir.trading.insight.Effects.Effect;
import org.comptoir.trading.insight.Impact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Shows what a draft does while it is written: what changes first, unless all is asked for.
@Component
public class LiveEffects {
    private static final int PAGE = 12;
    private static final String ALL = "all";
    private static final List<String> ORDERS =
            List.of("", "change", "-change", "after", "-after", "before", "-before", "part");

    private final Effects effects;
    private final Buyers buyers;
    private final Catalogs catalogs;
    private final Texts texts;

    LiveEffects(Effects effects, Buyers buyers, Catalogs catalogs, Texts texts) {
        this.effects = effects;
        this.buyers = buyers;
        this.catalogs = catalogs;
        this.texts = texts;
    }

    /// For the buyer who is asked for, else the first whom the contract names; `asked` also says
    /// day, currency, view, order and page.
    public LiveEffect of(Desk desk, StoredContract draft, Map<String, String> asked) {
        var named =
                Optional.of(asked.getOrDefault("buyer", "").strip())
                        .filter(it -> !it.isEmpty())
                        .or(() -> buyers.first(desk, draft.content()));
        var inquiry = new Inquiry(Optional.empty(), desk.store().currency());
        try {
            inquiry = Inquiry.of(desk, asked);
            if (named.isEmpty()) {
                return new LiveEffect("", inquiry, null, null);
            }
            var buyer = buyers.of(desk, named.get());
            return new LiveEffect(
                    buyer.named(), inquiry, seen(desk, draft, buyer, inquiry, asked), null);
        } catch (Problem problem) {
            return failed(named, inquiry, texts.of(problem));
        } catch (InvalidContent invalid) {
            return failed(named, inquiry, String.valueOf(invalid.getMessage()));
        }
    }

    private static LiveEffect failed(Optional<String> named, Inquiry inquiry, String words) {
        return new LiveEffect(
                named.orElse(""), inquiry, null, Notice.of(Notice.Tone.DANGER, words));
    }

    private LiveEffect.Seen seen(
            Desk desk,
            StoredContract draft,
            Buyer buyer,
            Inquiry inquiry,
            Map<String, String> asked) {
        var view = asked.getOrDefault("view", "");
        var wishes = new HashMap<>(asked);
        wishes.put("view", view.isEmpty() ? EffectAsk.CHANGING : view);
        var ask = Ask.of("", wishes, "view", "sort", "page");
        var query = EffectAsk.query(desk, buyer, ask, inquiry, Optional.empty(), PAGE);
        var effect = effects.of(desk.actor(), desk.store(), draft, query);
        var day = desk.page().formats().day(effect.at());
        return new LiveEffect.Seen(
                desk.text("effect.compared." + effect.comparedWith(), buyer.name(), day),
                effect.same(),
                views(desk, effect, ask.value("view")),
                orders(desk, ask.value("sort")),
                effect.lines().items().stream().map(it -> item(desk, it)).toList(),
                effect.lines().total(),
                effect.lines().page(),
                effect.lines().pages(),
                Map.of("view", ask.value("view")));
    }

    private static List<LiveEffect.View> views(Desk desk, Effect effect, String here) {
        var formats = desk.page().formats();
        var views = new ArrayList<LiveEffect.View>();
        long changing = effect.counts().values().stream().mapToLong(it -> it).sum();
        var count = formats.number(changing);
        views.add(view(EffectAsk.CHANGING, desk.text("effect.changing"), here, count));
        for (var kind : Kind.values()) {
            var name = ChangeFilter.name(kind);
            int number = effect.counts().getOrDefault(kind, 0);
            if (number > 0 || name.equals(here)) {
                var text = desk.text("impact.kind." + name);
                views.add(view(name, text, here, formats.number(number)));
            }
        }
        views.add(view(ALL, desk.text("effect.all"), here, null));
        return views;
    }

    private static LiveEffect.View view(
            String code, String text, String here, @Nullable String count) {
        return new LiveEffect.View(code, text, code.equals(here), count);
    }

    private static List<Choice> orders(Desk desk, String chosen) {
        return ORDERS.stream()
                .map(it ->
                        Choice.of(
                                it,
                                desk.text("effect.order." + (it.isEmpty() ? "name" : it)),
                                it.equals(chosen)))
                .toList();
    }

    private LiveEffect.Item item(Desk desk, Impact.Change line) {
        var catalog = catalogs.of(desk.store());
        boolean changes = !line.kind().equals("same");
        return new LiveEffect.Item(
                line.partNumber(),
                line.name(),
                catalog.snapshot().find(line.partNumber()).stream()
                        .boxed()
                        .flatMap(it -> catalog.image(it).stream())
                        .findFirst()
                        .orElse(null),
                Stream.of(line.quantity())
                        .filter(it -> it.compareTo(BigDecimal.ONE) > 0)
                        .map(it -> desk.text("effect.from-quantity", it))
                        .findFirst()
                        .orElse(null),
                ImpactWords.money(desk, line.before()),
                ImpactWords.money(desk, line.after()),
                line.percent() == null ? null : ImpactWords.percent(desk, line.percent()),
                line.kind(),
                changes ? ImpactWords.kind(desk, line.kind()) : null);
    }
}

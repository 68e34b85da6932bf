package org.comptoir.accelerator.care;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.QueueId;
import org.comptoir.care.setting.Setups;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// The queues of a store by their titles.
@Component
public class Queues {
    private final Setups setups;

    Queues(Setups setups) {
        this.setups = setups;
    }

    public Map<QueueId, String> titles(Store store, Locale language) {
        var titles = new LinkedHashMap<QueueId, String>();
        setups.of(store)
                .queues()
                .forEach(it ->
                        titles.put(
                                new QueueId(it.id()), Texts.pick(it.value().titles(), language)));
        return titles;
    }

    /// The title of a queue, or a dash for none.
    public String title(Desk desk, Optional<QueueId> queue) {
        var titles = titles(desk.store(), desk.page().formats().locale());
        return queue.map(it -> titles.getOrDefault(it, "–")).orElse("–");
    }
}

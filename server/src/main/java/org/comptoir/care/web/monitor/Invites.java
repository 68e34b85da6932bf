package org.comptoir.care.web.monitor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.care.serve.Registrations;
import org.comptoir.care.serve.Visits;
import org.comptoir.care.setting.Prepared;
import org.comptoir.care.talk.Access;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.springframework.stereotype.Component;

/// What agents may ask shoppers whom they invite: the usual words, and the store's prepared ones.
@Component
class Invites {
    private final Registrations agents;
    private final Visits visits;
    private final Prepared prepared;
    private final Texts texts;

    Invites(Registrations agents, Visits visits, Prepared prepared, Texts texts) {
        this.agents = agents;
        this.visits = visits;
        this.prepared = prepared;
        this.texts = texts;
    }

    /// The texts of a language.
    record Offered(String language, List<Text> texts) {}

    record Text(String title, String text) {}

    Offered prepared(Store store, Actor actor, UUID visitor) {
        Access.requireCare(store);
        agents.require(store, actor);
        var visit =
                visits.present(store.id(), visitor)
                        .orElseThrow(() -> Problem.missing("no-such-shopper", visitor));
        var language = Locale.forLanguageTag(visit.language());
        var known = new HashMap<String, String>();
        known.put("agent", actor.displayName());
        known.put("store", store.title(language));
        if (!visit.shopper().guest()) {
            known.put("shopper", visit.name());
        }
        var usual =
                new Text(
                        texts.in(language, "care.invite"),
                        texts.in(language, "care.invite.text", actor.displayName()));
        var more =
                prepared.topics(store, language).stream()
                        .map(it -> new Text(it.title(), prepared.fill(it, known)));
        return new Offered(visit.language(), Stream.concat(Stream.of(usual), more).toList());
    }
}

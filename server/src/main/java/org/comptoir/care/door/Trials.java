package org.comptoir.care.door;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comptoir.care.QueueId;
import org.comptoir.care.RequestFacts;
import org.comptoir.care.floor.Roster;
import org.comptoir.care.floor.Roster.Member;
import org.comptoir.care.setting.CareQueue;
import org.comptoir.care.setting.Rules.Condition;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.care.setting.Setups;
import org.comptoir.members.Actor;
import org.comptoir.members.UserId;
import org.comptoir.platform.Texts;
import org.comptoir.stores.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Says where a request would go that nobody has made, for whoever writes the rules.
@Component
public class Trials {
    private final Setups setups;
    private final Situations situations;
    private final Roster roster;
    private final ObjectProvider<RequestFacts> facts;

    Trials(
            Setups setups,
            Situations situations,
            Roster roster,
            ObjectProvider<RequestFacts> facts) {
        this.setups = setups;
        this.situations = situations;
        this.roster = roster;
        this.facts = facts;
    }

    /// What the request would be; empty is unknown.
    public record Question(
            String page,
            String language,
            String subject,
            String link,
            String account,
            String contract) {}

    /// Which rule matches, counted from 1 (0: none); the queue, whether it takes somebody now, what
    /// the shopper reads while he waits, and who could serve him: those who are there first.
    public record Answer(
            int rule,
            CareQueue queue,
            boolean open,
            List<String> messages,
            List<Candidate> agents) {
        public Answer {
            messages = List.copyOf(messages);
            agents = List.copyOf(agents);
        }
    }

    /// An agent with the skills, and whether he is there.
    public record Candidate(UserId agent, boolean there) {}

    /// Where it would go; nowhere in a store without queues.
    public Optional<Answer> of(Actor actor, Store store, Question question) {
        SettingChanges.requireEditor(actor, store);
        var setup = setups.of(store);
        var rules = setup.rules().value();
        var rule = rules.match(it -> known(store, question, it));
        var link = Optional.of(question.link).filter(it -> !it.isEmpty());
        return Receptions.choose(setup, link, it -> known(store, question, it))
                .map(it ->
                        answer(
                                store,
                                rule.map(rules.rules()::indexOf).orElse(-1) + 1,
                                it,
                                Locale.forLanguageTag(question.language)));
    }

    private Set<String> known(Store store, Question question, Condition condition) {
        return switch (condition) {
            case LINKS -> set(question.link);
            case SUBJECTS -> set(question.subject);
            case LANGUAGES -> set(question.language);
            case ACCOUNTS -> set(question.account);
            case CONTRACTS -> set(question.contract);
            case CATEGORIES ->
                    facts.stream()
                            .map(it -> it.categories(store, question.page))
                            .findFirst()
                            .orElse(Set.of());
        };
    }

    private static Set<String> set(String value) {
        return value.isEmpty() ? Set.of() : Set.of(value);
    }

    private Answer answer(Store store, int rule, Receptions.Choice choice, Locale language) {
        var queue = choice.queue().value();
        var situation = situations.of(store.id());
        return new Answer(
                rule,
                queue,
                situation.isOpen(choice.id()),
                queue.waitingMessages().stream()
                        .map(it -> Texts.pick(it, language))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                candidates(store, choice.id(), queue, situation));
    }

    private List<Candidate> candidates(
            Store store, QueueId id, CareQueue queue, Situation situation) {
        var there = situation.there().stream().map(Member::agent).toList();
        var able =
                roster.agents(store.id()).stream()
                        .filter(it -> it.queues().contains(id))
                        .filter(it -> it.skills().containsAll(queue.skills()))
                        .map(it -> new Candidate(it.agent(), there.contains(it.agent())))
                        .toList();
        return Stream.concat(
                        able.stream().filter(Candidate::there),
                        able.stream().filter(Predicate.not(Candidate::there)))
                .toList();
    }
}

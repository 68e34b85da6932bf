package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.door.Trials;
import org.comptoir.members.Users;
import org.comptoir.platform.page.Field;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Tries the rules of customer care with a request that nobody has made.
@Controller
class TrialPages {
    private static final int LONGEST = 500;
    private static final List<String> FIELDS =
            List.of("page", "language", "subject", "link", "account", "contract");

    private final Trials trials;
    private final Users users;

    TrialPages(Trials trials, Users users) {
        this.trials = trials;
        this.users = users;
    }

    @GetMapping(ServicePages.ROOT + "/rules/try")
    ModelAndView trial(Desk desk, @RequestParam Map<String, String> asked) {
        ServicePages.require(desk);
        var shown =
                desk.show("service/trial")
                        .addObject(
                                "fields",
                                FIELDS.stream().map(it -> field(desk, asked, it)).toList())
                        .addObject("tried", FIELDS.stream().anyMatch(asked::containsKey));
        trials.of(desk.actor(), desk.store(), question(desk, asked))
                .ifPresent(it ->
                        shown.addObject("answer", it).addObject("agents", agents(it.agents())));
        return shown;
    }

    private static Field field(Desk desk, Map<String, String> asked, String name) {
        return Field.text(name, desk.text("service.trial." + name)).value(value(asked, name));
    }

    private static String value(Map<String, String> asked, String name) {
        var value = asked.getOrDefault(name, "").strip();
        return value.substring(0, Math.min(LONGEST, value.length()));
    }

    private static Trials.Question question(Desk desk, Map<String, String> asked) {
        var language = value(asked, "language");
        return new Trials.Question(
                value(asked, "page"),
                desk.store().languages().contains(language)
                        ? language
                        : desk.store().languages().getFirst(),
                value(asked, "subject"),
                value(asked, "link"),
                value(asked, "account"),
                value(asked, "contract"));
    }

    private List<TrialAgent> agents(List<Trials.Candidate> candidates) {
        var names = users.all(candidates.stream().map(Trials.Candidate::agent).toList());
        return candidates.stream()
                .flatMap(it ->
                        Optional.ofNullable(names.get(it.agent()))
                                .map(user -> new TrialAgent(user.displayName(), it.there()))
                                .stream())
                .toList();
    }
}

package org.comptoir.accelerator.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.accelerator.Desk;
import org.comptoir.care.door.Trials;
import org.comptoir.care.setting.Setups;
import org.comptoir.members.Users;
import org.comptoir.platform.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Tries the rules of customer care with a request that nobody has made.
@Controller
class TrialPages {
    private final Trials trials;
    private final Setups setups;
    private final Users users;

    TrialPages(Trials trials, Setups setups, Users users) {
        this.trials = trials;
        this.setups = setups;
        this.users = users;
    }

    @GetMapping(ServicePages.ROOT + "/rules/try")
    ModelAndView trial(Desk desk, @RequestParam Map<String, String> asked) {
        ServicePages.require(desk);
        var form = new TrialForm(desk, setups.of(desk.store()), asked);
        var shown =
                desk.show("service/trial")
                        .addObject("parts", form.parts())
                        .addObject("language", form.language())
                        .addObject("tried", form.isTried());
        trials.of(desk.actor(), desk.store(), question(form))
                .ifPresent(it ->
                        shown.addObject("answer", it)
                                .addObject("queue", queue(desk, it))
                                .addObject("agents", agents(it.agents())));
        return shown;
    }

    private static Trials.Question question(TrialForm form) {
        return new Trials.Question(
                form.of("page"),
                form.language(),
                form.of("subject"),
                form.of("link"),
                form.of("account"),
                form.of("contract"));
    }

    private static String queue(Desk desk, Trials.Answer answer) {
        return Texts.pick(answer.queue().titles(), desk.page().formats().locale());
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

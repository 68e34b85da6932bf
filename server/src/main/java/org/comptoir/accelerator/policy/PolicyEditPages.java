package org.comptoir.accelerator.policy;

import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.FormTree.Entered;
import org.comptoir.engine.catalog.Validity;
import org.comptoir.engine.policy.PolicyCommand;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.engine.policy.commands.PolicyCommands;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.BusinessPolicy;
import org.comptoir.trading.Policies;
import org.comptoir.trading.PolicyId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.policy.PolicyEdits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Making and changing a policy of the store, in the form of its command.
@Controller
class PolicyEditPages {
    private static final String FORM = "/accelerator/{store}/policies/{id}/edit";
    private static final String NEW = "/accelerator/{store}/policies/new";

    private final Policies policies;
    private final PolicyCommands commands;
    private final PolicyEdits edits;
    private final TradingAccess access;
    private final Texts texts;

    PolicyEditPages(
            Policies policies,
            PolicyCommands commands,
            PolicyEdits edits,
            TradingAccess access,
            Texts texts) {
        this.policies = policies;
        this.commands = commands;
        this.edits = edits;
        this.access = access;
        this.texts = texts;
    }

    /// What is written: a type, the command whose form is shown, and the policy that is there.
    private record Writing(
            PolicyType type, PolicyCommand<?> command, Optional<BusinessPolicy> present) {}

    @GetMapping(NEW)
    ModelAndView fresh(
            Desk desk,
            @RequestParam(defaultValue = "ShippingCharge") String type,
            @RequestParam(defaultValue = "") String command) {
        return page(desk, writing(desk, type, command), Optional.empty(), Map.of());
    }

    @PostMapping(NEW)
    ModelAndView create(
            Desk desk,
            @RequestParam String type,
            @RequestParam(defaultValue = "") String command,
            @RequestParam MultiValueMap<String, String> values) {
        return saved(desk, writing(desk, type, command), Entered.of(values));
    }

    @GetMapping(FORM)
    ModelAndView edit(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String command) {
        return page(desk, writing(desk, id, command), Optional.empty(), Map.of());
    }

    @PostMapping(FORM)
    ModelAndView save(
            Desk desk,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String command,
            @RequestParam MultiValueMap<String, String> values) {
        return saved(desk, writing(desk, id, command), Entered.of(values));
    }

    private Writing writing(Desk desk, String type, String command) {
        access.requireWholeStore(desk.actor(), desk.store());
        var known = commands.type(type).orElseThrow(() -> Problem.missing("no-such-page", type));
        return new Writing(known, command(known, command), Optional.empty());
    }

    private Writing writing(Desk desk, UUID id, String command) {
        access.requireWholeStore(desk.actor(), desk.store());
        var policy =
                policies.find(desk.store(), new PolicyId(id))
                        .orElseThrow(() -> Problem.missing("no-such-policy", id));
        var first = policy.commands().stream().map(BusinessPolicy.Command::name).findFirst();
        var asked = command.isEmpty() ? first.orElse("") : command;
        return new Writing(policy.type(), command(policy.type(), asked), Optional.of(policy));
    }

    /// The command of a name, else the one its type uses by default, else any.
    private PolicyCommand<?> command(PolicyType type, String name) {
        return commands.find(type, name)
                .or(() -> commands.defaultOf(type))
                .orElseGet(() -> commands.of(type).getFirst());
    }

    private ModelAndView saved(Desk desk, Writing writing, Entered entered) {
        var form = new PolicyForm(desk, writing.command());
        try {
            var wanted = wanted(desk, writing, form, entered);
            var saved =
                    writing.present().isEmpty()
                            ? edits.create(desk.actor(), desk.store(), wanted)
                            : edits.replace(
                                    desk.actor(),
                                    desk.store(),
                                    wanted,
                                    Versions.read(entered.value("version")));
            return new ModelAndView("redirect:" + desk.at("policies/" + saved.id()) + "?done=save");
        } catch (Problem refusal) {
            var errors = new HashMap<String, String>();
            var field = refusal.field() == null ? "" : refusal.field();
            errors.put(field.startsWith("commands") ? "" : field, texts.of(refusal));
            return wrong(page(desk, writing, Optional.of(entered), errors), texts.of(refusal));
        } catch (DateTimeParseException noTime) {
            var page = page(desk, writing, Optional.of(entered), Map.of());
            return wrong(page, desk.text("form.time"));
        }
    }

    private static ModelAndView wrong(ModelAndView page, String words) {
        page.addObject("notices", List.of(Notice.of(Tone.DANGER, words)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static BusinessPolicy wanted(
            Desk desk, Writing writing, PolicyForm form, Entered entered) {
        var present = writing.present();
        var name = present.map(BusinessPolicy::name).orElseGet(() -> entered.value("name"));
        if (name.isEmpty()) {
            throw Problem.invalid("name", "missing-value", "name");
        }
        var start = PolicyForm.time(entered, "start");
        var end = PolicyForm.time(entered, "end");
        if (start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())) {
            throw Problem.invalid(
                    "end", "bad-policy-dates", start.get().toString(), end.get().toString());
        }
        return new BusinessPolicy(
                present.map(BusinessPolicy::id).orElseGet(() -> new PolicyId(Ids.next())),
                present.map(BusinessPolicy::version).orElse(1),
                writing.type(),
                name,
                present.isPresent() ? present.get().store() : Optional.of(desk.store().id()),
                present.flatMap(BusinessPolicy::group),
                form.properties(entered),
                commands(writing),
                new Validity(start, end),
                form.descriptions(entered, present));
    }

    /// The chosen command in the place of the first; further ones stay.
    private static List<BusinessPolicy.Command> commands(Writing writing) {
        var before = writing.present().map(BusinessPolicy::commands).orElse(List.of());
        var after = new ArrayList<BusinessPolicy.Command>();
        var code = writing.command().code();
        var properties =
                before.stream()
                        .findFirst()
                        .filter(it -> it.name().equals(code))
                        .map(BusinessPolicy.Command::properties)
                        .orElse("");
        after.add(new BusinessPolicy.Command(code, properties));
        before.stream().skip(1).forEach(after::add);
        return after;
    }

    private ModelAndView page(
            Desk desk, Writing writing, Optional<Entered> entered, Map<String, String> errors) {
        var form = new PolicyForm(desk, writing.command());
        var present = writing.present();
        var values = entered.map(Entered::values).orElseGet(() -> form.values(present));
        var address = present.map(it -> "policies/" + it.id()).orElse("policies");
        return desk.show("policyform")
                .addObject(
                        "title",
                        present.map(BusinessPolicy::name).orElse(desk.text("policies.new")))
                .addObject("type", writing.type().spelling())
                .addObject("command", writing.command())
                .addObject("types", types(desk, writing))
                .addObject("choices", choices(writing))
                .addObject("address", desk.at(address) + (present.isPresent() ? "/edit" : "/new"))
                .addObject("back", desk.at(address))
                .addObject("version", present.map(BusinessPolicy::version).orElse(0))
                .addObject("parts", form.parts(values, present.isEmpty(), errors));
    }

    private List<Choice> types(Desk desk, Writing writing) {
        if (writing.present().isPresent()) {
            return List.of();
        }
        return commands.types().stream()
                .map(PolicyType::spelling)
                .map(it ->
                        Choice.of(
                                it,
                                desk.text("policy.type." + it),
                                it.equals(writing.type().spelling())))
                .toList();
    }

    private List<Choice> choices(Writing writing) {
        return commands.of(writing.type()).stream()
                .map(it ->
                        Choice.of(it.code(), it.code(), it.code().equals(writing.command().code())))
                .toList();
    }
}

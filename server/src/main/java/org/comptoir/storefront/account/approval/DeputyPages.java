package org.comptoir.storefront.account.approval;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.table.Days;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.account.Entered;
import org.comptoir.trading.approval.Deputies;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who decides in an approver's place while he is away.
@Controller
class DeputyPages {
    private final Deputies deputies;
    private final DeputyChoices choices;

    DeputyPages(Deputies deputies, DeputyChoices choices) {
        this.deputies = deputies;
        this.choices = choices;
    }

    @GetMapping("/{store}/account/deputy")
    ModelAndView form(Visit visit) {
        Approver.require(visit);
        var present =
                deputies.of(visit.actor().requireUser())
                        .map(it ->
                                Map.of(
                                        "person", choices.logonId(it.deputy()),
                                        "from", day(it.from()),
                                        "until", day(it.until().minusSeconds(1))))
                        .orElse(Map.of());
        return show(visit, Entered.of(present));
    }

    @PostMapping("/{store}/account/deputy")
    ModelAndView name(Visit visit, @RequestParam Map<String, String> values) {
        Approver.require(visit);
        var entered = Entered.of(values);
        try {
            deputies.name(visit.actor(), required(entered, "person"), start(entered), end(entered));
            return redirect(visit);
        } catch (Problem problem) {
            var page = show(visit, entered.refused(visit, problem));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/{store}/account/deputy/end")
    ModelAndView end(Visit visit) {
        Approver.require(visit);
        deputies.remove(visit.actor());
        return redirect(visit);
    }

    private ModelAndView show(Visit visit, Entered entered) {
        var me = visit.actor().requireUser();
        return visit.show("account/deputy")
                .addObject("entered", entered)
                .addObject(
                        "present", deputies.of(me).map(it -> choices.away(visit, it)).orElse(null))
                .addObject("people", choices.of(visit, entered.value("person")))
                .addObject(
                        "standingIn",
                        deputies.standingInOf(me).stream()
                                .map(it -> choices.standsIn(visit, it))
                                .toList());
    }

    private static ModelAndView redirect(Visit visit) {
        return new ModelAndView("redirect:" + visit.shop().at("account/deputy"));
    }

    private static String required(Entered entered, String field) {
        if (!entered.has(field)) {
            throw Problem.invalid(field, "missing-value", field);
        }
        return entered.value(field);
    }

    private static Instant start(Entered entered) {
        return Days.start(required(entered, "from"))
                .orElseThrow(() -> Problem.invalid("from", "bad-value", entered.value("from")));
    }

    /// The last day is one away.
    private static Instant end(Entered entered) {
        var end =
                Days.end(required(entered, "until"))
                        .orElseThrow(() ->
                                Problem.invalid("until", "bad-value", entered.value("until")));
        if (!start(entered).isBefore(end)) {
            throw Problem.invalid("until", "back-before-away");
        }
        return end;
    }

    private static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneId.systemDefault()).toString();
    }
}

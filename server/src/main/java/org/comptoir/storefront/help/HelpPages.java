package org.comptoir.storefront.help;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.care.ConversationId;
import org.comptoir.care.Reception;
import org.comptoir.care.door.Doorstep;
import org.comptoir.care.reply.Replies;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Conversation;
import org.comptoir.care.talk.Conversations;
import org.comptoir.care.talk.Opening;
import org.comptoir.care.talk.Stream;
import org.comptoir.members.signin.Guests;
import org.comptoir.platform.Ids;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.account.Entered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What the panel does, as pages: asking, reading the answer, going on. A question asked here is a
/// conversation like any other.
@Controller
class HelpPages {
    private static final int PAST = 50;
    private static final int SHOWN = 200;

    private final Conversations conversations;
    private final Doorstep doorstep;
    private final Replies replies;
    private final Guests guests;

    HelpPages(Conversations conversations, Doorstep doorstep, Replies replies, Guests guests) {
        this.conversations = conversations;
        this.doorstep = doorstep;
        this.replies = replies;
        this.guests = guests;
    }

    @GetMapping("/{store}/help")
    ModelAndView help(
            Visit visit,
            @RequestParam Map<String, String> asked,
            @RequestHeader(name = HttpHeaders.REFERER, defaultValue = "") String from) {
        var entered = new HashMap<>(asked);
        entered.put("page", from.replaceFirst("^https?://[^/]*", ""));
        return page(visit, Entered.of(entered));
    }

    @PostMapping("/{store}/help")
    ModelAndView ask(
            Visit visitor,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        Access.requireCare(visitor.store());
        var visit = visitor.by(guests.keep(visitor.actor(), request, response));
        var entered = Entered.of(typed);
        try {
            var opened = conversations.open(visit.store(), visit.actor(), opening(visit, entered));
            if (entered.has("email")) {
                replies.answerTo(visit.actor(), opened.id(), entered.value("email"));
            }
            return to(visit, opened.id());
        } catch (Problem problem) {
            var page = page(visit, refused(visit, entered, problem));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
    }

    private static Opening opening(Visit visit, Entered entered) {
        return new Opening(
                key(entered),
                given(entered, "queue"),
                entered.value("topic"),
                entered.value("text"),
                given(entered, "name"),
                language(visit),
                given(entered, "page"));
    }

    private static Optional<String> given(Entered entered, String field) {
        return Optional.of(entered.value(field)).filter(it -> !it.isEmpty());
    }

    private static String language(Visit visit) {
        return visit.store().language(visit.page().formats().locale());
    }

    private static String key(Entered entered) {
        return entered.has("key") ? entered.value("key") : Ids.next().toString();
    }

    private static Entered refused(Visit visit, Entered entered, Problem problem) {
        return problem.kind() == Problem.Kind.TOO_MANY
                ? new Entered(
                        entered.values(),
                        Map.of(),
                        List.of(Notice.of(Tone.DANGER, visit.words().words(problem))))
                : entered.refused(visit, problem);
    }

    private ModelAndView page(Visit visit, Entered entered) {
        Access.requireCare(visit.store());
        var past = conversations.ofShopper(visit.store(), visit.actor(), null, PAST);
        var facts =
                doorstep.facts(
                        new Reception.Request(
                                visit.store(),
                                visit.actor(),
                                given(entered, "queue"),
                                entered.value("topic"),
                                language(visit),
                                given(entered, "page")));
        return visit.show("help/help")
                .addObject("entered", entered)
                .addObject("intro", intro(visit, facts))
                .addObject("topics", topics(facts, entered.value("topic")))
                .addObject("key", key(entered))
                .addObject("past", past.items());
    }

    /// Whether somebody is there, and else when.
    private static String intro(Visit visit, Doorstep.Facts facts) {
        if (facts.open()) {
            return visit.text("help.intro");
        }
        return facts.opensAt()
                .map(at -> visit.text("help.closed.until", visit.page().formats().moment(at)))
                .orElseGet(() -> visit.text("help.closed"));
    }

    /// What may be asked about, and what a link said that led here.
    private static List<Choice> topics(Doorstep.Facts facts, String chosen) {
        var topics = new ArrayList<Choice>();
        facts.topics().forEach(it -> topics.add(choice(it.identifier(), it.title(), chosen)));
        if (!chosen.isEmpty() && topics.stream().noneMatch(Choice::chosen)) {
            topics.add(choice(chosen, chosen, chosen));
        }
        return topics;
    }

    private static Choice choice(String value, String label, String chosen) {
        return Choice.of(value, label, value.equals(chosen));
    }

    @GetMapping("/{store}/help/{id}")
    ModelAndView conversation(Visit visit, @PathVariable UUID id) {
        return conversation(visit, own(visit, id), Entered.of(Map.of()));
    }

    private ModelAndView conversation(Visit visit, Conversation conversation, Entered entered) {
        int after = Math.max(0, conversation.lastSeq() - SHOWN);
        var said =
                conversations.after(
                        visit.actor(), conversation.id(), Stream.MESSAGES, after, SHOWN);
        return visit.show("help/conversation")
                .addObject("conversation", conversation)
                .addObject("said", said)
                .addObject("hidden", after)
                .addObject("key", key(entered))
                .addObject("entered", entered);
    }

    @PostMapping("/{store}/help/{id}")
    ModelAndView say(Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        var conversation = own(visit, id);
        var entered = Entered.of(typed);
        try {
            conversations.sayAndWait(
                    visit.actor(),
                    conversation.id(),
                    Stream.MESSAGES,
                    key(entered),
                    entered.value("text"));
            return to(visit, conversation.id());
        } catch (Problem problem) {
            var page = conversation(visit, conversation, refused(visit, entered, problem));
            page.setStatus(HttpStatus.valueOf(problem.kind().status()));
            return page;
        }
    }

    @PostMapping("/{store}/help/{id}/leave")
    ModelAndView leave(Visit visit, @PathVariable UUID id) {
        var conversation = own(visit, id);
        conversations.leave(visit.actor(), conversation.id());
        return to(visit, conversation.id());
    }

    /// The visitor's own conversation; to his colleagues and to staff it is not here.
    private Conversation own(Visit visit, UUID id) {
        Access.requireCare(visit.store());
        var found = conversations.get(visit.actor(), new ConversationId(id));
        var isOwn =
                Conversation.Shopper.of(visit.actor()).filter(found.shopper()::equals).isPresent();
        if (!isOwn || !found.store().equals(visit.store().id())) {
            throw Problem.missing("no-such-conversation", id);
        }
        return found;
    }

    private static ModelAndView to(Visit visit, ConversationId id) {
        return new ModelAndView("redirect:" + visit.shop().at("help/" + id.value()));
    }
}

package org.comptoir.storefront.buying;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.comptoir.members.signin.Guests;
import org.comptoir.ordering.CartChange;
import org.comptoir.ordering.CartView;
import org.comptoir.ordering.Carts;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.storefront.KitFields;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The cart, and every change of it; scripts get the part that changed, others the page.
@Controller
class CartPages {
    private static final String HTMX = "HX-Request";

    private final Carts carts;
    private final Guests guests;

    CartPages(Carts carts, Guests guests) {
        this.carts = carts;
        this.guests = guests;
    }

    @GetMapping("/{store}/cart")
    ModelAndView cart(Visit visit) {
        return page(visit, carts.view(visit.store(), visit.actor()), List.of(), null);
    }

    @PostMapping("/{store}/cart/items")
    ModelAndView add(
            Visit visitor,
            @RequestParam String partNumber,
            @RequestParam(defaultValue = "1") String quantity,
            @RequestParam(defaultValue = "") String contract,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx,
            HttpServletRequest request,
            HttpServletResponse response) {
        var visit = visitor.by(guests.keep(visitor.actor(), request, response));
        var under = Optional.of(contract).filter(it -> !it.isEmpty()).map(CartPages::id);
        var item = KitFields.item(partNumber, typed);
        var change = carts.add(visit.store(), visit.actor(), item, number(quantity), under, null);
        if (htmx == null) {
            return answer(visit, change, null);
        }
        return visit.in(carts.count(visit.store(), visit.actor()))
                .show("parts/added")
                .addObject("notice", toast(visit, change, partNumber));
    }

    private static Notice toast(Visit visit, CartChange change, String partNumber) {
        return switch (change) {
            case Refused refused -> visit.words().refusal(refused);
            case CartChange.Done done -> {
                var name =
                        done.cart().lines().stream()
                                .filter(line -> line.partNumber().equals(partNumber))
                                .map(CartView.Line::name)
                                .findFirst()
                                .orElse(partNumber);
                var said = done.notices().stream().map(visit.words()::mark).toList();
                var detail = said.isEmpty() ? null : String.join(" ", said);
                yield new Notice(
                        said.isEmpty() ? Tone.SUCCESS : Tone.INFO,
                        visit.text("cart.added", name),
                        detail,
                        visit.text("cart.added.see"),
                        visit.shop().at("cart"));
            }
        };
    }

    @PostMapping("/{store}/cart/items/{line}")
    ModelAndView change(
            Visit visit,
            @PathVariable int line,
            @RequestParam String quantity,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx) {
        var wanted = Optional.of(number(quantity));
        return answer(
                visit,
                () -> carts.change(visit.store(), visit.actor(), line, wanted, none(), null),
                htmx);
    }

    @PostMapping("/{store}/cart/items/{line}/remove")
    ModelAndView remove(
            Visit visit,
            @PathVariable int line,
            @RequestHeader(name = HTMX, required = false) @Nullable String htmx) {
        return answer(visit, () -> carts.remove(visit.store(), visit.actor(), line, null), htmx);
    }

    @PostMapping("/{store}/cart/clear")
    ModelAndView clear(
            Visit visit, @RequestHeader(name = HTMX, required = false) @Nullable String htmx) {
        return answer(visit, carts.clear(visit.store(), visit.actor(), null), htmx);
    }

    private static Optional<UUID> none() {
        return Optional.empty();
    }

    /// A page that was open for long may name a line that is gone: it is told so beside the cart as
    /// it is.
    private ModelAndView answer(Visit visit, Supplier<CartChange> change, @Nullable String htmx) {
        try {
            return answer(visit, change.get(), htmx);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.MISSING && problem.kind() != Problem.Kind.INVALID) {
                throw problem;
            }
            var said = visit.text("problem." + problem.code(), problem.arguments().toArray());
            return refused(visit, Notice.of(Tone.DANGER, said), htmx);
        }
    }

    private ModelAndView refused(Visit visit, Notice notice, @Nullable String htmx) {
        var cart = carts.view(visit.store(), visit.actor());
        var answer = page(visit, cart, List.of(notice), htmx);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private ModelAndView answer(Visit visit, CartChange change, @Nullable String htmx) {
        return switch (change) {
            case Refused refused -> refused(visit, visit.words().refusal(refused), htmx);
            case CartChange.Done done when htmx == null && done.notices().isEmpty() ->
                    new ModelAndView("redirect:" + visit.shop().at("cart"));
            case CartChange.Done done -> page(visit, done.cart(), notices(visit, done), htmx);
        };
    }

    private static List<Notice> notices(Visit visit, CartChange.Done done) {
        var notices = new ArrayList<Notice>();
        done.notices().forEach(it -> notices.add(Notice.of(Tone.INFO, visit.words().mark(it))));
        return notices;
    }

    private static ModelAndView page(
            Visit visit, CartView cart, List<Notice> notices, @Nullable String htmx) {
        return visit.in(cart.lines().size())
                .show(htmx == null ? "cart" : "parts/swapped")
                .addObject("cart", cart)
                .addObject("notices", notices);
    }

    private static BigDecimal number(String typed) {
        try {
            return new BigDecimal(typed.strip().replace(',', '.'));
        } catch (NumberFormatException notANumber) {
            throw Problem.invalid("quantity", "bad-value", typed);
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw Problem.missing("no-such-contract", text);
        }
    }
}

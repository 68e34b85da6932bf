package org.comptoir.storefront.buying;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comptoir.ordering.Checkout;
import org.comptoir.ordering.CheckoutView;
import org.comptoir.ordering.Orders;
import org.comptoir.ordering.Placing;
import org.comptoir.ordering.Refused;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.storefront.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The checkout: what to choose, the order placed, and what went wrong beside its field.
@Controller
class CheckoutPages {
    private final Checkout checkout;
    private final Orders orders;

    CheckoutPages(Checkout checkout, Orders orders) {
        this.checkout = checkout;
        this.orders = orders;
    }

    @GetMapping("/{store}/checkout")
    ModelAndView form(Visit visit, @RequestParam(defaultValue = "") String shippingMode) {
        var form = CheckoutForm.shippedBy(shippingMode, UUID.randomUUID().toString());
        var view = checkout.view(visit.store(), visit.actor(), shippingMode);
        return view.cart().isOrderable()
                ? page(visit, view, form, List.of())
                : new ModelAndView("redirect:" + visit.shop().at("cart"));
    }

    @PostMapping("/{store}/checkout")
    ModelAndView place(
            Visit visit,
            @RequestParam Map<String, String> entered,
            @RequestParam(defaultValue = "") String key) {
        var form = new CheckoutForm(entered, Map.of(), key);
        try {
            var request = new OrderWish(form, visit.actor()).request();
            return switch (checkout.place(visit.store(), visit.actor(), request, keyOf(key))) {
                case Placing.Placed placed ->
                        new ModelAndView(
                                "redirect:"
                                        + visit.shop()
                                                .at("checkout/placed/" + placed.order().number()));
                case Refused refused -> refused(visit, form, refused);
            };
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.INVALID && problem.field() != null) {
                return again(visit, form.wrong(problem.field(), words(visit, problem)), List.of());
            }
            throw problem;
        }
    }

    private static @Nullable String keyOf(String key) {
        return key.isBlank() ? null : key;
    }

    private static String words(Visit visit, Problem problem) {
        return visit.text("problem." + problem.code(), problem.arguments().toArray());
    }

    private ModelAndView refused(Visit visit, CheckoutForm form, Refused refused) {
        var field = refused.details().get("field");
        var fresh = new CheckoutForm(form.entered(), Map.of(), UUID.randomUUID().toString());
        return field == null
                ? again(visit, fresh, List.of(visit.words().refusal(refused)))
                : again(
                        visit,
                        fresh.wrong(field.toString(), visit.words().words(refused)),
                        List.of(visit.words().refusal(refused)));
    }

    private ModelAndView again(Visit visit, CheckoutForm form, List<Notice> notices) {
        var view = checkout.view(visit.store(), visit.actor(), form.value("shippingMode"));
        var answer = page(visit, view, form, notices);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    private static ModelAndView page(
            Visit visit, CheckoutView view, CheckoutForm form, List<Notice> notices) {
        return visit.show("checkout")
                .addObject("checkout", view)
                .addObject("form", form)
                .addObject("notices", notices);
    }

    @GetMapping("/{store}/checkout/placed/{number}")
    ModelAndView placed(Visit visit, @PathVariable String number) {
        return visit.show("order")
                .addObject("order", orders.get(visit.store(), visit.actor(), number))
                .addObject("notices", List.of())
                .addObject("fresh", true);
    }
}

package org.comptoir.storefront;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.members.Role;
import org.comptoir.platform.page.Page;
import org.comptoir.platform.page.Pages;
import org.comptoir.platform.start.SampleSignIns;
import org.comptoir.platform.start.SampleSignIns.SignIn;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The first page of all: the stores and, where samples were loaded, a tour.
@Controller
class WelcomePages {
    private static final List<String> GUIDES =
            List.of("buyer", "buyer-approver", "account-representative");

    private final Stores stores;
    private final SampleSignIns samples;
    private final Pages pages;

    WelcomePages(Stores stores, SampleSignIns samples, Pages pages) {
        this.stores = stores;
        this.samples = samples;
        this.pages = pages;
    }

    @GetMapping("/")
    ModelAndView welcome(HttpServletRequest request) {
        var page = pages.of(request);
        var locale = page.formats().locale();
        var doors = stores.list().stream().map(store -> door(store, locale)).toList();
        return new ModelAndView("storefront/welcome")
                .addObject("welcome", new Welcome(doors, people(page)));
    }

    private static Welcome.Door door(Store store, Locale locale) {
        return new Welcome.Door(
                store.title(locale),
                store.tagline(locale),
                "/" + store.identifier(),
                store.identifier());
    }

    /// Three people of the store that shows most.
    private List<Welcome.Person> people(Page page) {
        return GUIDES.stream()
                .flatMap(role -> first(role).stream())
                .map(it -> person(page, it))
                .toList();
    }

    private Optional<SignIn> first(String role) {
        Stream<SignIn> holders =
                samples.all().stream()
                        .filter(it ->
                                it.role().equals(role) && stores.find(it.store()).isPresent());
        return holders.reduce((one, other) -> one.store().equals("tooltech") ? one : other);
    }

    private static Welcome.Person person(Page page, SignIn sample) {
        return new Welcome.Person(
                sample.name(),
                sample.jobTitle().isEmpty()
                        ? page.text("role." + sample.role())
                        : sample.jobTitle(),
                page.text("welcome.person." + sample.role()),
                sample.store(),
                sample.logonId(),
                sample.password(),
                signIn(sample));
    }

    /// Whoever works for the seller goes on to his tool.
    private static String signIn(SignIn sample) {
        var address = "/sign-in?store=" + sample.store();
        boolean business = Role.of(sample.role()).filter(Role::isBusiness).isPresent();
        return business ? address + "&next=/accelerator/" + sample.store() : address;
    }
}

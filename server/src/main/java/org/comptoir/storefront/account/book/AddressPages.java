package org.comptoir.storefront.account.book;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.AddressId;
import org.comptoir.members.web.AddressChanges;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Choice;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.web.Versions;
import org.comptoir.storefront.Visit;
import org.comptoir.storefront.account.Entered;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Address books: one's own and those of one's organization, which its administrators change.
@Controller
class AddressPages {
    private final Books books;
    private final AddressChanges changes;

    AddressPages(Books books, AddressChanges changes) {
        this.books = books;
        this.changes = changes;
    }

    @GetMapping("/{store}/account/addresses")
    ModelAndView addresses(
            Visit visit,
            @RequestParam(defaultValue = "") String book,
            @RequestParam(required = false) @Nullable UUID removed) {
        visit.actor().requireUser();
        var shown =
                book.isEmpty()
                        ? books.of(visit)
                        : List.of(books.book(visit, books.owner(visit, book)));
        return visit.show("account/addresses")
                .addObject("books", removed == null ? shown : undoable(visit, shown, removed))
                .addObject("named", books.named(visit));
    }

    /// The books, of which one says what was removed from it as long as it can be put back.
    private List<Book> undoable(Visit visit, List<Book> shown, UUID removed) {
        try {
            var gone = changes.removed(visit.actor(), new AddressId(removed));
            var words = visit.text("my.addresses.removed", gone.facts().nickName());
            var undo = visit.shop().at("account/addresses/" + removed + "/restore");
            var notice =
                    Notice.of(Tone.SUCCESS, words).undoing(visit.text("my.addresses.undo"), undo);
            return shown.stream()
                    .map(it -> it.key().equals(Books.key(gone.owner())) ? it.saying(notice) : it)
                    .toList();
        } catch (Problem forgotten) {
            return shown;
        }
    }

    @GetMapping("/{store}/account/addresses/new")
    ModelAndView add(Visit visit, @RequestParam(defaultValue = "mine") String book) {
        visit.actor().requireUser();
        var entered = Entered.of(Map.of("usage", "both", "book", book));
        return form(visit, books.owner(visit, book), entered, null);
    }

    @PostMapping("/{store}/account/addresses")
    ModelAndView create(Visit visit, @RequestParam Map<String, String> values) {
        visit.actor().requireUser();
        var entered = Entered.of(values);
        var owner = books.owner(visit, entered.value("book"));
        try {
            changes.create(visit.actor(), owner, facts(entered));
            return list(visit, owner);
        } catch (Problem problem) {
            return again(visit, owner, entered.refused(visit, problem), null);
        }
    }

    @GetMapping("/{store}/account/addresses/{id}")
    ModelAndView edit(Visit visit, @PathVariable UUID id) {
        var address = changes.changeable(visit.actor(), new AddressId(id));
        return form(visit, address.owner(), entered(address), id.toString());
    }

    @PostMapping("/{store}/account/addresses/{id}")
    ModelAndView change(
            Visit visit, @PathVariable UUID id, @RequestParam Map<String, String> values) {
        var address = changes.changeable(visit.actor(), new AddressId(id));
        var entered = Entered.of(values);
        try {
            Versions.requireRead(entered.value("version"), address.version());
            changes.change(visit.actor(), address, facts(entered));
            return list(visit, address.owner());
        } catch (Problem problem) {
            return again(visit, address.owner(), entered.refused(visit, problem), id.toString());
        }
    }

    /// Makes it the one that comes first for what it is good for.
    @PostMapping("/{store}/account/addresses/{id}/primary")
    ModelAndView primary(Visit visit, @PathVariable UUID id) {
        var address = changes.changeable(visit.actor(), new AddressId(id));
        changes.change(visit.actor(), address, address.facts().asPrimary());
        return list(visit, address.owner());
    }

    @PostMapping("/{store}/account/addresses/{id}/remove")
    ModelAndView remove(Visit visit, @PathVariable UUID id) {
        var address = changes.changeable(visit.actor(), new AddressId(id));
        changes.delete(visit.actor(), address);
        return list(visit, address.owner(), "removed=" + id);
    }

    /// Puts one back that was just removed.
    @PostMapping("/{store}/account/addresses/{id}/restore")
    ModelAndView restore(Visit visit, @PathVariable UUID id) {
        var gone = changes.removed(visit.actor(), new AddressId(id));
        return list(visit, changes.restore(visit.actor(), gone).owner());
    }

    private static Address.Facts facts(Entered entered) {
        return Address.Facts.read(
                Address.Usage.of(entered.value("usage")), entered.has("primary"), entered::value);
    }

    private static Entered entered(Address address) {
        var values = new HashMap<>(address.facts().texts());
        values.put("primary", address.facts().primary() ? "true" : "");
        values.put("version", Integer.toString(address.version()));
        return Entered.of(values);
    }

    private ModelAndView list(Visit visit, Address.Owner owner) {
        return list(visit, owner, "");
    }

    private ModelAndView list(Visit visit, Address.Owner owner, String said) {
        var key = Books.key(owner);
        boolean among = books.of(visit).stream().anyMatch(it -> it.key().equals(key));
        var asked =
                Stream.of(among ? "" : "book=" + key, said)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("&"));
        var here = visit.shop().at("account/addresses");
        return new ModelAndView(
                "redirect:%s%s#book-%s".formatted(here, asked.isEmpty() ? "" : "?" + asked, key));
    }

    private ModelAndView again(
            Visit visit, Address.Owner owner, Entered entered, @Nullable String id) {
        var page = form(visit, owner, entered, id);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView form(
            Visit visit, Address.Owner owner, Entered entered, @Nullable String id) {
        return visit.show("account/address")
                .addObject("entered", entered)
                .addObject("id", id)
                .addObject("book", Books.key(owner))
                .addObject("of", books.title(visit, owner))
                .addObject("countries", countries(visit, entered.value("country")));
    }

    private static List<Choice> countries(Visit visit, String chosen) {
        var locale = visit.page().formats().locale();
        return Arrays.stream(Locale.getISOCountries())
                .map(it ->
                        Choice.of(
                                it,
                                Locale.of("", it).getDisplayCountry(locale),
                                it.equalsIgnoreCase(chosen)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(locale)))
                .toList();
    }
}

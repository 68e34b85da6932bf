package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NarrowAListTests extends BrowserTest {
    @Test
    void filtersNarrowTheListUnderARealAddress() {
        var guest = shopper().at("/tooltech/catalog/Fasteners");
        var all = guest.see("total").getAttribute("data-total");
        var thread = guest.see("facet-thread").getByTestId("facet-value").first();
        guest.renew("#browse", thread::click);
        assertThat(guest.see("filter")).hasCount(1);
        assertThat(thread).isFocused();
        assertThat(guest.see("total")).not().hasAttribute("data-total", all);
        assertThat(guest.page().url()).contains("attribute.thread=");
        var narrowed = guest.see("total").getAttribute("data-total");
        guest.at(guest.page().url().replaceFirst("^.*(/tooltech/)", "$1"));
        assertThat(guest.see("total")).hasAttribute("data-total", narrowed);
        guest.click("filters-clear");
        assertThat(guest.see("filter")).hasCount(0);
        assertThat(guest.see("total")).hasAttribute("data-total", all);
        guest.page().goBack();
        assertThat(guest.see("filter")).hasCount(1);
        assertThat(guest.see("total")).hasAttribute("data-total", narrowed);
        assertThat(guest.complaints()).isEmpty();
    }

    @Test
    void showMoreAppendsWhatFollows() {
        var guest = shopper().at("/tooltech/search?sort=name");
        assertThat(guest.see("product")).hasCount(24);
        guest.click("more");
        assertThat(guest.see("product")).hasCount(48);
        assertThat(guest.see("pager")).containsText("48 of");
    }

    @Test
    void ownPricesSortTheList() {
        var tess = tess(Shopper.desktop()).at("/tooltech/search?q=hammer");
        tess.renew("#browse", () -> tess.see("sort").selectOption("price"));
        assertThat(tess.page()).hasURL(java.util.regex.Pattern.compile(".*sort=price.*"));
        var amounts =
                tess.see("price-amount").allInnerTexts().stream()
                        .map(text -> Double.valueOf(text.replaceAll("[^0-9.]", "")))
                        .toList();
        assertThat(amounts).isSorted().hasSizeGreaterThan(2);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        var guest = shopper().at("/tooltech/search?q=zzzzqqqq");
        assertThat(guest.see("empty")).containsText("Nothing matches “zzzzqqqq”");
    }
}

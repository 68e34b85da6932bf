package org.comptoir.storefront.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class WishesTests {
    private static final String PATH = "/tooltech/search";

    private static Wishes read(String query) {
        var asked = UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams();
        return Wishes.of(PATH, asked);
    }

    @Test
    void anAddressReadsBackAsItself() {
        var query = "q=drill&attribute.thread=M6&attribute.thread=M8&minPrice=1&sort=-price";
        assertThat(read(query).address()).isEqualTo(PATH + "?" + query);
    }

    @Test
    void aValueIsAddedAndTakenOff() {
        var chosen = read("q=bolt").toggled("thread", "M8");
        assertThat(chosen.address()).isEqualTo(PATH + "?q=bolt&attribute.thread=M8");
        assertThat(chosen.toggled("thread", "M8").address()).isEqualTo(PATH + "?q=bolt");
    }

    @Test
    void hostileTextStaysText() {
        assertThat(read("").toggled("a", "x&y=<\"'>").address())
                .isEqualTo(PATH + "?attribute.a=x%26y%3D%3C%22%27%3E");
    }

    @Test
    void clearingKeepsTheWords() {
        var wishes = read("q=bolt&category=Nuts&attribute.thread=M8&maxPrice=2");
        assertThat(wishes.isNarrowed()).isTrue();
        assertThat(wishes.cleared().address()).isEqualTo(PATH + "?q=bolt");
        assertThat(wishes.in(Optional.empty()).withoutRange().address())
                .isEqualTo(PATH + "?q=bolt&attribute.thread=M8");
    }
}

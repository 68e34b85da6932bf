package org.comptoir.accelerator.care;

import java.util.List;
import org.comptoir.accelerator.explain.ExplainView;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.PriceTag;
import org.comptoir.platform.page.Status;
import org.jspecify.annotations.Nullable;

/// A part of what the store knows of a shopper, ready to be shown beside the talk with him.
public record Beside(String part, List<Block> blocks) {
    public Beside {
        blocks = List.copyOf(blocks);
    }

    /// What a part is made of.
    public sealed interface Block permits Facts, Lines, Words, Meters, Why, Ask, Talk {}

    /// Names and values under a title, which may be empty.
    public record Facts(String title, List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    public record Fact(String name, String value, @Nullable String address) {
        public static Fact of(String name, String value) {
            return new Fact(name, value, null);
        }
    }

    /// Things one below the other, each with a figure; none says what `empty` says.
    public record Lines(String title, List<Line> lines, String empty) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// A thing: an article has a part number, by which one asks for its price and proposes it; what
    /// leads further has an address, and what opens here the key of it.
    public record Line(
            String name,
            String detail,
            @Nullable PriceTag price,
            @Nullable String figure,
            @Nullable Status status,
            @Nullable String picture,
            @Nullable String partNumber,
            @Nullable String address,
            @Nullable String opens) {
        static Line of(String name, String detail) {
            return new Line(name, detail, null, null, null, null, null, null, null);
        }

        static Line article(
                String name,
                String partNumber,
                String detail,
                @Nullable PriceTag price,
                @Nullable String picture) {
            return new Line(name, detail, price, null, null, picture, partNumber, null, null);
        }

        Line figure(String text) {
            return new Line(name, detail, price, text, status, picture, partNumber, address, opens);
        }

        Line status(Status pill) {
            return new Line(name, detail, price, figure, pill, picture, partNumber, address, opens);
        }

        Line at(String place) {
            return new Line(name, detail, price, figure, status, picture, partNumber, place, opens);
        }

        Line opening(String key) {
            return new Line(name, detail, price, figure, status, picture, partNumber, address, key);
        }
    }

    /// A sentence.
    public record Words(String text) implements Block {}

    public record Meters(String title, List<Meter> meters) implements Block {
        public Meters {
            meters = List.copyOf(meters);
        }
    }

    /// Why he pays what he pays.
    public record Why(ExplainView view) implements Block {}

    /// Where the price of an article is asked for.
    public record Ask(String partNumber, String quantity) implements Block {}

    /// What was said in an earlier conversation.
    public record Talk(String title, List<Said> said) implements Block {
        public Talk {
            said = List.copyOf(said);
        }
    }

    public record Said(String who, boolean shopper, String at, String text) {}
}

package org.comptoir.accelerator.form;

import java.util.List;
import java.util.Map;
import org.comptoir.platform.page.Choice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// A piece of a form drawn from a record; `name` is the way to it from the whole, such as
/// `list.offers.0.prices`, under which it is sent and under which an error names it.
public sealed interface FormPart {
    String name();

    String label();

    /// What is wrong here, in words.
    @Nullable String error();

    /// Whether something is wrong here or in what it holds.
    default boolean isMarked() {
        return error() != null || held().stream().anyMatch(FormPart::isMarked);
    }

    /// The parts of which it is made.
    default List<FormPart> held() {
        return switch (this) {
            case Group group -> group.parts();
            case Rows rows -> rows.rows();
            case Variants variants ->
                    variants.variants().stream().flatMap(it -> it.parts().stream()).toList();
            case Value _, Prices _ -> List.of();
        };
    }

    /// How a single value is entered.
    enum Kind {
        TEXT,
        LONG_TEXT,
        DECIMAL,
        WHOLE,
        TIME,
        YES_NO,
        /// One of a few choices.
        CHOICE,
        /// The name of something that exists; suggestions come while one types.
        PICK
    }

    /// A single value; `what` says what a pick names.
    record Value(
            String name,
            String label,
            Kind kind,
            String value,
            boolean required,
            List<Choice> choices,
            @Nullable String what,
            @Nullable String help,
            @Nullable String error)
            implements FormPart {
        public Value {
            choices = List.copyOf(choices);
        }

        public boolean isOn() {
            return value.equals("true");
        }

        public String id() {
            return "f-" + name.replace('.', '-');
        }
    }

    /// Values that belong together; those that every term has stand aside.
    record Group(String name, String label, List<FormPart> parts, @Nullable String error)
            implements FormPart {
        public Group {
            parts = List.copyOf(parts);
        }

        public boolean isAside() {
            return name.equals("header");
        }
    }

    /// Any number of the same; `blank` is one more, whose index is [#NEXT]. Where their order
    /// matters, each can be moved up.
    record Rows(
            String name,
            String label,
            List<FormPart> rows,
            FormPart blank,
            boolean flat,
            boolean ordered,
            @Nullable String error)
            implements FormPart {
        /// Stands for the index of a row that is yet to be added.
        public static final String NEXT = "__next__";

        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /// A list of prices, entered in a grid over its JSON; `owner` is whose products they are for,
    /// `errors` what is wrong by row and field, such as `3.minimumQuantity`.
    record Prices(
            String name,
            String label,
            String json,
            String owner,
            List<String> currencies,
            Map<String, String> errors,
            @Nullable String error)
            implements FormPart {
        public Prices {
            currencies = List.copyOf(currencies);
            errors = Map.copyOf(errors);
        }

        /// What is wrong, for the script of the grid.
        public String wrong() {
            return JsonMapper.shared().writeValueAsString(errors);
        }
    }

    /// One of several kinds, each with its own values; the chosen one is sent as `kind`.
    record Variants(
            String name,
            String label,
            String chosen,
            List<Variant> variants,
            @Nullable String error)
            implements FormPart {
        public Variants {
            variants = List.copyOf(variants);
        }
    }

    /// One of them.
    record Variant(String kind, String label, List<FormPart> parts) {
        public Variant {
            parts = List.copyOf(parts);
        }
    }
}

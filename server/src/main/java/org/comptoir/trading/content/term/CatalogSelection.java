package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.CatalogRef;
import org.comptoir.trading.content.value.Exact;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.ProductSelection;

/// A catalogue filter: the whole catalogue or not, and marks on categories and products (§3.1.2).
public record CatalogSelection(
        boolean includeEntireCatalog,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal signedPercentage,
        boolean immediateDeploy,
        Optional<CatalogRef> catalog,
        Optional<MemberRef.Organization> productSetOwner,
        List<Mark> marks) {
    public CatalogSelection {
        signedPercentage = Exact.percentage(signedPercentage);
        marks = List.copyOf(marks);
    }

    /// An explicit mark; the nearest to a product decides, higher precedence among equals.
    public record Mark(
            Type type,
            boolean synchronize,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal signedPercentage,
            @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal precedence,
            ProductSelection target) {
        public Mark {
            signedPercentage = Exact.percentage(signedPercentage);
            precedence = Exact.precedence(precedence);
        }
    }

    /// Whether a mark covers or blocks; `toString` gives the exact spelling.
    public enum Type {
        INCLUDE("Include"),
        EXCLUDE("Exclude");

        private final String spelling;

        Type(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }
}

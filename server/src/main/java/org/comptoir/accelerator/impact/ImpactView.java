package org.comptoir.accelerator.impact;

import java.util.List;
import org.comptoir.platform.page.Notice;
import org.comptoir.platform.page.table.Listing;

/// An impact as its page shows it.
public record ImpactView(
        String compared,
        List<Notice> warnings,
        List<Figure> figures,
        List<Member> members,
        List<Group> groups,
        int groupsLeftOut,
        Listing changes,
        List<Cart> carts,
        Orders orders) {
    public ImpactView {
        warnings = List.copyOf(warnings);
        figures = List.copyOf(figures);
        members = List.copyOf(members);
        groups = List.copyOf(groups);
        carts = List.copyOf(carts);
    }

    /// A number to look at first.
    public record Figure(String label, String value, String detail) {}

    /// Whom the contract names.
    public record Member(String name, int people) {}

    /// Buyers who see the same; `address` leads to their changes.
    public record Group(
            String name,
            String address,
            int people,
            String before,
            String after,
            List<Piece> pieces,
            String words) {
        public Group {
            pieces = List.copyOf(pieces);
        }
    }

    /// A piece of a bar, in thousandths of its length.
    public record Piece(String kind, int from, int width) {}

    /// An open cart.
    public record Cart(
            String buyer, String organization, String lines, String before, String after) {}

    /// The orders of the last year, reckoned again.
    public record Orders(String summary, List<Sum> sums, List<Line> differences, List<Lost> lost) {
        public Orders {
            sums = List.copyOf(sums);
            differences = List.copyOf(differences);
            lost = List.copyOf(lost);
        }
    }

    /// In one currency.
    public record Sum(
            String lines, String paid, String before, String after, String change, String rest) {}

    /// A line that would cost otherwise.
    public record Line(
            String order,
            String partNumber,
            String quantity,
            String paid,
            String before,
            String after) {}

    /// What could no longer be bought.
    public record Lost(String partNumber, String lines, String quantity) {}
}

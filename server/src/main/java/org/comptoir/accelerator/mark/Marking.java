package org.comptoir.accelerator.mark;

import java.math.BigDecimal;
import java.util.List;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.MemberRef;

/// Writes marks into the terms of a contract: which term each becomes is told in decision 39.
/// `name` is what product sets that it makes are called.
public record Marking(Lineage lineage, MemberRef.Organization owner, String name) {
    /// The terms after some steps, in their order.
    public List<Term> after(List<Term> terms, List<Step> steps) {
        var edited = terms;
        for (var step : steps) {
            edited = after(edited, step);
        }
        return edited;
    }

    private List<Term> after(List<Term> terms, Step step) {
        var edit = new TermEdit(terms);
        if (step.node() instanceof Node.Whole) {
            whole(new WholeMarks(edit), step);
        } else {
            node(new NodeMarks(edit, step.node(), lineage.above(step.node()), this), step);
        }
        return edit.terms();
    }

    private static void whole(WholeMarks whole, Step step) {
        switch (step.act()) {
            case INCLUDE -> whole.include();
            case ADJUST -> whole.adjust(step.percent().orElse(BigDecimal.ZERO));
            case CLEAR -> whole.clear();
            case EXCLUDE -> throw Problem.invalid("steps", "whole-not-excluded");
        }
    }

    private static void node(NodeMarks node, Step step) {
        switch (step.act()) {
            case INCLUDE -> node.include();
            case EXCLUDE -> node.exclude();
            case ADJUST -> node.adjust(step.percent().orElse(BigDecimal.ZERO));
            case CLEAR -> node.clear();
        }
    }
}

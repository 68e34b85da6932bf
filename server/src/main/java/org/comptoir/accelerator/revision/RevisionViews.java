package org.comptoir.accelerator.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.platform.page.Notice.Tone;
import org.comptoir.platform.page.Status;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.revision.Revision;
import org.springframework.stereotype.Component;

/// Puts revisions into words, and says which terms may be changed (docs/rules.md §2.3).
@Component
public class RevisionViews {
    private static final int SHOWN = 50;

    private final ContractRevisions revisions;
    private final TradingAccess access;
    private final MemberNames names;

    RevisionViews(ContractRevisions revisions, TradingAccess access, MemberNames names) {
        this.revisions = revisions;
        this.access = access;
        this.names = names;
    }

    public TermChanges of(Desk desk, StoredContract stored) {
        var contract = stored.contract();
        var lines = revisions.before(contract, Integer.MAX_VALUE, SHOWN);
        var open = new HashMap<Integer, String>();
        var shut = new HashMap<Integer, String>();
        if (isDeployed(contract) && !access.isLimited(desk.actor(), desk.store())) {
            var terms = stored.content().terms();
            for (int place = 0; place < terms.size(); place++) {
                var why = why(desk, terms, place, lines);
                if (why.isPresent()) {
                    shut.put(place, why.get());
                } else {
                    open.put(place, desk.at("contracts/" + contract.id() + "/terms/" + place));
                }
            }
        }
        var people = names.people(lines.stream().flatMap(RevisionViews::people));
        return new TermChanges(
                open, shut, lines.stream().map(it -> line(desk, people, it)).toList());
    }

    /// Who asked for it, and who decided.
    private static Stream<String> people(Revision revision) {
        return Stream.concat(
                revision.change().map(Revision.Change::askedBy).stream(),
                revision.decision().map(it -> it.by()).stream());
    }

    /// Why the term at that place may not be changed now, if it may not.
    public Optional<String> why(Desk desk, StoredContract stored, int place) {
        if (!isDeployed(stored.contract())) {
            return Optional.of(desk.text("revision.not.deployed"));
        }
        var lines = revisions.before(stored.contract(), Integer.MAX_VALUE, SHOWN);
        return why(desk, stored.content().terms(), place, lines);
    }

    private static boolean isDeployed(Contract contract) {
        return ContractCommand.CHANGE_TERM
                .from(contract.state(), contract.life().deleted())
                .isPresent();
    }

    private static Optional<String> why(
            Desk desk, List<Term> terms, int place, List<Revision> lines) {
        if (!terms.get(place).header().changeable()) {
            return Optional.of(desk.text("revision.not.changeable"));
        }
        int number = number(terms, place);
        for (int other = 0; other < terms.size(); other++) {
            if (other != place && number(terms, other) == number) {
                return Optional.of(desk.text("revision.not.unique", number));
            }
        }
        return lines.stream()
                .filter(it -> it.state() == Revision.State.PENDING)
                .findFirst()
                .map(it -> desk.text("revision.not.now", it.number()));
    }

    /// The number by which a term is changed: its own, else its place counted from 1.
    public static int number(List<Term> terms, int place) {
        return terms.get(place).header().sequence().orElse(place + 1);
    }

    private static TermChanges.Line line(
            Desk desk, UnaryOperator<String> people, Revision revision) {
        var formats = desk.page().formats();
        var change = revision.change();
        return new TermChanges.Line(
                revision.number(),
                state(desk, revision.state()),
                formats.moment(revision.at()),
                change.map(it -> desk.text("revision.of", it.term(), term(desk, it)))
                        .orElse(desk.text("revision.deployed")),
                change.map(it -> people.apply(it.askedBy())),
                change.flatMap(Revision.Change::reason).filter(it -> !it.isBlank()),
                revision.decision()
                        .map(it ->
                                desk.text(
                                        "revision.decided",
                                        people.apply(it.by()),
                                        formats.moment(it.at()),
                                        it.reason().orElse(""))),
                isHis(desk, revision));
    }

    /// Whether the reader asked for what waits, and may take it back.
    private static boolean isHis(Desk desk, Revision revision) {
        return revision.state() == Revision.State.PENDING
                && revision.change()
                        .filter(it -> it.askedBy().equals(desk.actor().logonId()))
                        .isPresent();
    }

    private static String term(Desk desk, Revision.Change change) {
        var key = "term." + change.kind();
        var words = desk.text(key);
        return words.equals(key) ? change.kind() : words;
    }

    private static Status state(Desk desk, Revision.State state) {
        var tone =
                switch (state) {
                    case IN_FORCE -> Tone.SUCCESS;
                    case PENDING -> Tone.WARNING;
                    case REJECTED -> Tone.DANGER;
                    case REPLACED -> Tone.NEUTRAL;
                };
        return new Status(tone, desk.text("revision.state." + state));
    }
}

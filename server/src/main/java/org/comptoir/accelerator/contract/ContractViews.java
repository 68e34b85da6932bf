package org.comptoir.accelerator.contract;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.finding.FindingWords;
import org.comptoir.accelerator.term.Section;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.members.OrganizationId;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredContract;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.value.Description;
import org.comptoir.trading.insight.lint.Finding;
import org.comptoir.trading.insight.lint.Linter;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.overview.Standing;
import org.springframework.stereotype.Component;

/// Puts a contract into words.
@Component
class ContractViews {
    private final Contracts contracts;
    private final TradingAccess access;
    private final ContractHeads heads;
    private final History history;
    private final TermCards cards;
    private final Linter linter;
    private final MemberNames names;
    private final Clock clock;

    ContractViews(
            Contracts contracts,
            TradingAccess access,
            ContractHeads heads,
            History history,
            TermCards cards,
            Linter linter,
            MemberNames names,
            Clock clock) {
        this.contracts = contracts;
        this.access = access;
        this.heads = heads;
        this.history = history;
        this.cards = cards;
        this.linter = linter;
        this.names = names;
        this.clock = clock;
    }

    ContractView of(Desk desk, Contract contract) {
        var stored = contracts.whole(contract.id());
        var content = stored.content();
        return new ContractView(
                heads.of(desk, stored.contract()),
                facts(desk, stored),
                parts(desk, content),
                people(desk, content),
                references(desk, stored),
                content.attachments(),
                history(desk, contract),
                versions(desk, contract),
                findings(desk, contract));
    }

    private ContractView.Facts facts(Desk desk, StoredContract stored) {
        var contract = stored.contract();
        var content = stored.content();
        var formats = desk.page().formats();
        return new ContractView.Facts(
                desk.words().period(content.start(), content.end()),
                desk.text("usage." + content.usage()),
                desk.text("origin." + content.key().origin()),
                names.organization(new OrganizationId(contract.family().owner())),
                content.creditAllowed(),
                content.comment().filter(it -> !it.isBlank()),
                description(content, desk.page().formats().locale()),
                contract.life().activatedAt().map(formats::moment),
                contract.life().usableUntil().map(formats::moment),
                contract.life().revision());
    }

    private static Optional<String> description(ContractContent content, Locale locale) {
        Function<Description, Optional<String>> text =
                it -> it.longDescription().or(it::shortDescription);
        var mine =
                content.descriptions().stream()
                        .filter(it -> it.locale().startsWith(locale.getLanguage()))
                        .findFirst();
        return mine.or(() -> content.descriptions().stream().findFirst())
                .flatMap(text)
                .filter(it -> !it.isBlank());
    }

    private List<ContractView.Part> parts(Desk desk, ContractContent content) {
        return Section.of(Place.CONTRACT).stream()
                .map(section ->
                        new ContractView.Part(
                                section,
                                desk.text("section." + section.code()),
                                cards.of(desk.page(), content.terms(), section)))
                .toList();
    }

    private List<ContractView.Person> people(Desk desk, ContractContent content) {
        return content.participants().stream()
                .map(it ->
                        new ContractView.Person(
                                desk.text("participant." + it.role()),
                                names.member(desk.page(), it.member()),
                                it.information().filter(text -> !text.isBlank())))
                .toList();
    }

    private List<ContractView.Link> references(Desk desk, StoredContract stored) {
        return stored.references().stream()
                .map(family -> {
                    var found =
                            contracts.family(family).stream()
                                    .filter(it -> access.mayRead(desk.actor(), desk.store(), it))
                                    .reduce((one, other) -> better(one, other));
                    return new ContractView.Link(
                            family.name(), found.map(it -> desk.at("contracts/" + it.id())));
                })
                .toList();
    }

    /// The version that sells, else the later one.
    private static Contract better(Contract one, Contract other) {
        return one.maySell() && !other.maySell() ? one : other;
    }

    private List<ContractView.Event> history(Desk desk, Contract contract) {
        var formats = desk.page().formats();
        var events = history.of(contract.id());
        var people = names.people(events.stream().map(it -> it.actor()));
        return events.stream()
                .map(it ->
                        new ContractView.Event(
                                formats.moment(it.at()),
                                people.apply(it.actor()),
                                desk.text("contract.command." + it.command()),
                                desk.text("contract.state." + it.to()),
                                it.reason().filter(why -> !why.isBlank())))
                .toList();
    }

    private List<ContractView.Version> versions(Desk desk, Contract contract) {
        var now = clock.instant();
        var family = contracts.family(contract.family());
        var ids = family.stream().map(Contract::id).toList();
        return family.reversed().stream()
                .filter(it -> !it.life().deleted() || it.id().equals(contract.id()))
                .map(it -> {
                    boolean here = it.id().equals(contract.id());
                    var address = desk.at("contracts/" + it.id());
                    return new ContractView.Version(
                            it.number(),
                            address,
                            desk.words().standing(Standing.of(it, now)),
                            desk.words().period(it.validity().start(), it.validity().end()),
                            here,
                            here
                                    ? Optional.empty()
                                    : Optional.of(difference(desk, ids, contract.id(), it.id())));
                })
                .toList();
    }

    /// What the later of two versions says otherwise than the earlier one.
    private static String difference(
            Desk desk, List<ContractId> inOrder, ContractId one, ContractId other) {
        boolean otherFirst = inOrder.indexOf(other) < inOrder.indexOf(one);
        var earlier = otherFirst ? other : one;
        var later = otherFirst ? one : other;
        return desk.at("contracts/" + earlier + "/diff/" + later);
    }

    private List<Notice> findings(Desk desk, Contract contract) {
        if (!contract.maySell() || access.isLimited(desk.actor(), desk.store())) {
            return List.of();
        }
        return linter.lately(desk.store()).stream()
                .filter(it -> it.contract().id().equals(contract.id()))
                .limit(5)
                .map(it -> notice(desk, it))
                .toList();
    }

    private static Notice notice(Desk desk, Finding finding) {
        return Notice.of(
                FindingWords.tone(finding),
                FindingWords.what(desk, finding),
                FindingWords.advice(desk, finding));
    }
}

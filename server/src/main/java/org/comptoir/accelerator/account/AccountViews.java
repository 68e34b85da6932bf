package org.comptoir.accelerator.account;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.Charts;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.accelerator.contract.Timeline;
import org.comptoir.accelerator.contract.Timelines;
import org.comptoir.accelerator.term.TermCard;
import org.comptoir.accelerator.term.TermCards;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.counter.NumberReport;
import org.comptoir.ordering.order.OrderLists;
import org.comptoir.ordering.sales.Sales;
import org.comptoir.trading.Account;
import org.comptoir.trading.History;
import org.comptoir.trading.StoredAccount;
import org.comptoir.trading.life.Accounts;
import org.comptoir.trading.overview.ContractOverview;
import org.springframework.stereotype.Component;

/// Puts an account into words, with all that hangs on it.
@Component
class AccountViews {
    private static final int CONTRACTS = 100;
    private static final int SHOWN = 10;
    private static final int MONTHS = 12;

    private final Accounts accounts;
    private final AccountHeads heads;
    private final ContractOverview contracts;
    private final Timelines timelines;
    private final AccountMeters meters;
    private final NumberReport numbers;
    private final OrderLists orders;
    private final Sales sales;
    private final TermCards cards;
    private final History history;
    private final MemberNames names;

    AccountViews(
            Accounts accounts,
            AccountHeads heads,
            ContractOverview contracts,
            Timelines timelines,
            AccountMeters meters,
            NumberReport numbers,
            OrderLists orders,
            Sales sales,
            TermCards cards,
            History history,
            MemberNames names) {
        this.accounts = accounts;
        this.heads = heads;
        this.contracts = contracts;
        this.timelines = timelines;
        this.meters = meters;
        this.numbers = numbers;
        this.orders = orders;
        this.sales = sales;
        this.cards = cards;
        this.history = history;
        this.names = names;
    }

    AccountView of(Desk desk, Account account) {
        var stored = accounts.whole(account.id());
        return new AccountView(
                heads.of(desk, stored.account()),
                facts(desk, stored),
                people(desk, stored),
                timeline(desk, account),
                meters.of(desk, account),
                numbers.of(account.id(), null, SHOWN).items(),
                orders(desk, account),
                sales(desk, account),
                terms(desk, stored),
                history(desk, account));
    }

    private static AccountView.Facts facts(Desk desk, StoredAccount stored, Account.Times times) {
        var content = stored.content();
        var formats = desk.page().formats();
        return new AccountView.Facts(
                content.allowStoreDefaultContract(),
                content.priceListPreference(),
                content.mustUsePriceListPreference(),
                content.comment().filter(it -> !it.isBlank()),
                formats.moment(times.created()),
                formats.moment(times.updated()),
                times.activated().map(formats::moment));
    }

    private AccountView.Facts facts(Desk desk, StoredAccount stored) {
        return facts(desk, stored, accounts.times(stored.account().id()));
    }

    private List<AccountView.Person> people(Desk desk, StoredAccount stored) {
        return stored.content().participants().stream()
                .map(it ->
                        new AccountView.Person(
                                desk.text("participant." + it.role()),
                                names.member(desk.page(), it.member()),
                                it.information().filter(text -> !text.isBlank())))
                .toList();
    }

    private Timeline timeline(Desk desk, Account account) {
        var wish =
                new ContractOverview.Wish(
                        "",
                        Optional.empty(),
                        Optional.of(account.id()),
                        false,
                        ContractOverview.Sort.NAME,
                        false);
        var found = contracts.of(desk.actor(), desk.store(), wish, 1, CONTRACTS);
        return timelines.of(desk, found.items());
    }

    private List<OrderSummary> orders(Desk desk, Account account) {
        return orders.ofAccount(desk.store(), account.id(), null, SHOWN).items();
    }

    private Chart sales(Desk desk, Account account) {
        var question = new Sales.Question(desk.store(), Optional.of(account.id()), MONTHS);
        return Charts.months(
                desk, desk.text("chart.sales-months"), sales.months(desk.actor(), question));
    }

    private List<TermCard> terms(Desk desk, StoredAccount stored) {
        var terms = stored.content().terms();
        return IntStream.range(0, terms.size())
                .mapToObj(it -> cards.card(desk.page(), it, terms.get(it)))
                .toList();
    }

    private List<AccountView.Event> history(Desk desk, Account account) {
        var events = history.of(account.id());
        var people = names.people(events.stream().map(it -> it.actor()));
        return events.stream()
                .map(it ->
                        new AccountView.Event(
                                desk.page().formats().moment(it.at()),
                                people.apply(it.actor()),
                                desk.text("account.did." + it.command()),
                                it.reason().filter(why -> !why.isBlank())))
                .toList();
    }
}

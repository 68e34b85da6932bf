package org.comptoir.accelerator.account;

import java.util.List;
import java.util.Optional;
import org.comptoir.accelerator.Action;
import org.comptoir.accelerator.Chart;
import org.comptoir.accelerator.contract.Timeline;
import org.comptoir.accelerator.term.TermCard;
import org.comptoir.ordering.OrderSummary;
import org.comptoir.ordering.counter.NumberReport;
import org.comptoir.platform.page.Meter;
import org.comptoir.platform.page.Status;

/// An account as its page shows it; `version` is that of the row, which a command names.
public record AccountView(
        Head head,
        Facts facts,
        List<Person> people,
        Timeline timeline,
        List<Meter> meters,
        List<NumberReport.Line> numbers,
        List<OrderSummary> orders,
        Chart sales,
        List<TermCard> terms,
        List<Event> history) {
    public AccountView {
        people = List.copyOf(people);
        meters = List.copyOf(meters);
        numbers = List.copyOf(numbers);
        orders = List.copyOf(orders);
        terms = List.copyOf(terms);
        history = List.copyOf(history);
    }

    /// What stands above.
    public record Head(
            String id,
            String address,
            String name,
            int version,
            List<Status> states,
            Optional<String> customer,
            List<Action> actions) {
        public Head {
            states = List.copyOf(states);
            actions = List.copyOf(actions);
        }
    }

    /// Its fields.
    public record Facts(
            boolean defaultContract,
            Optional<String> priceListPreference,
            boolean mustUsePreference,
            Optional<String> comment,
            String created,
            String updated,
            Optional<String> activated) {}

    /// Somebody in his role.
    public record Person(String role, String name, Optional<String> information) {}

    /// Something that was done to it.
    public record Event(String at, String person, String what, Optional<String> reason) {}
}

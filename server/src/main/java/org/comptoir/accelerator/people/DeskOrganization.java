package org.comptoir.accelerator.people;

import java.util.List;
import java.util.Map;
import org.comptoir.accelerator.Action;
import org.comptoir.members.Organization;
import org.comptoir.members.address.Address;

/// An organization as its page shows it; `parent` is the name of the one above, `wrong` what is
/// wrong with a field that was sent.
public record DeskOrganization(
        Organization organization,
        String address,
        List<Link> path,
        List<Link> units,
        List<Link> people,
        long peopleCount,
        List<Link> accounts,
        List<Address> addresses,
        String parent,
        boolean mayChange,
        boolean mayAddress,
        List<Action> actions,
        Map<String, String> wrong) {
    public DeskOrganization {
        path = List.copyOf(path);
        units = List.copyOf(units);
        people = List.copyOf(people);
        accounts = List.copyOf(accounts);
        addresses = List.copyOf(addresses);
        actions = List.copyOf(actions);
        wrong = Map.copyOf(wrong);
    }
}

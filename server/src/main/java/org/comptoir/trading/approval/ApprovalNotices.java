package org.comptoir.trading.approval;

import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.members.User;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.notices.Notice.Message;
import org.comptoir.notices.Notices;
import org.comptoir.stores.Store;
import org.comptoir.stores.Stores;
import org.comptoir.trading.Contract;
import org.springframework.stereotype.Component;

/// Tells approvers what waits for them, and whoever asked what was decided.
@Component
public class ApprovalNotices {
    private final Deciders deciders;
    private final Notices notices;
    private final Users users;
    private final Stores stores;

    ApprovalNotices(Deciders deciders, Notices notices, Users users, Stores stores) {
        this.deciders = deciders;
        this.notices = notices;
        this.users = users;
        this.stores = stores;
    }

    /// A contract waits for approval.
    public void waits(Contract contract, Person submitter) {
        tellApprovers(contract, "contract-waits", submitter, Stream.of());
    }

    /// A changed term of a contract waits for approval.
    public void waits(Contract contract, int revision, Person submitter) {
        tellApprovers(contract, "revision-waits", submitter, Stream.of("" + revision));
    }

    /// What was decided about a contract, by whom or why: `contract-approved`, `contract-rejected`,
    /// `contract-not-deployed`.
    public void decided(Contract contract, String kind, Person submitter, String words) {
        tell(user(submitter).stream(), contract, kind, Stream.of(words));
    }

    /// What was decided about a revision, by whom or why: `revision-approved`, `revision-rejected`.
    public void decided(
            Contract contract, int revision, String kind, Person submitter, String words) {
        tell(user(submitter).stream(), contract, kind, Stream.of(words, "" + revision));
    }

    private void tellApprovers(
            Contract contract, String kind, Person submitter, Stream<String> further) {
        var asker = user(submitter);
        var others =
                deciders.people(stores.get(contract.store()), contract).stream()
                        .filter(it -> !asker.equals(Optional.of(it)));
        var name = asker.map(users::get).map(User::displayName).orElse(submitter.logonId());
        tell(others, contract, kind, Stream.concat(Stream.of(name), further));
    }

    private Optional<UserId> user(Person person) {
        return person.id().or(() -> users.find(person.logonId()).map(User::id));
    }

    private void tell(
            Stream<UserId> people, Contract contract, String kind, Stream<String> further) {
        var identity = Stream.of(contract.name(), contract.number());
        var arguments = Stream.concat(identity, further).toList();
        var store = stores.get(contract.store());
        notices.tell(people.toList(), new Message(kind, arguments, address(store, contract)));
    }

    private static String address(Store store, Contract contract) {
        return "/api/v1/stores/%s/contracts/%s".formatted(store.identifier(), contract.id());
    }
}

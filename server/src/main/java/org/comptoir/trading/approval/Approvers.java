package org.comptoir.trading.approval;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comptoir.members.Actor;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.UserId;
import org.comptoir.members.Users;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.stores.Store;
import org.comptoir.trading.content.ContentJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/// Who decides about the contracts of a store: the roles it has named, each for an organization,
/// else its sales managers; or the deputy of one of them while he is away.
@Component
public class Approvers {
    private static final TypeReference<List<Approver>> APPROVERS = new TypeReference<>() {};

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Users users;
    private final Organizations organizations;
    private final Deputies deputies;

    Approvers(JdbcClient jdbc, Users users, Organizations organizations, Deputies deputies) {
        this.jdbc = jdbc;
        this.users = users;
        this.organizations = organizations;
        this.deputies = deputies;
    }

    /// The approvers of a store, and the version at which they can be changed.
    public record Chosen(List<Approver> approvers, int version) {
        public Chosen {
            approvers = List.copyOf(approvers);
        }
    }

    public Chosen of(Store store) {
        return jdbc.sql("select approvers, version from contract_approval where store = :store")
                .param("store", store.id().value())
                .query((row, _) ->
                        new Chosen(
                                ContentJson.mapper()
                                        .readValue(row.getString("approvers"), APPROVERS),
                                row.getInt("version")))
                .optional()
                .orElseGet(() -> usual(store));
    }

    private static Chosen usual(Store store) {
        return new Chosen(List.of(new Approver(Role.SALES_MANAGER, store.owner().value())), 0);
    }

    /// Names other approvers: business roles, each for an organization of the seller.
    @Transactional
    public Chosen choose(Store store, List<Approver> approvers, @Nullable String ifMatch) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:lock, 0))")
                .param("lock", "contract-approval " + store.id())
                .query((_, _) -> 0)
                .list();
        var present = of(store);
        Versions.require(ifMatch, present.version());
        if (approvers.isEmpty()) {
            throw Problem.invalid("approvers", "approver-missing");
        }
        if (approvers.size() > MOST) {
            throw Problem.invalid("approvers", "too-many-approvers", MOST);
        }
        approvers.forEach(it -> requireOfSeller(store, it));
        jdbc.sql(
                        """
                        insert into contract_approval (store, approvers, version)
                        values (:store, cast(:approvers as jsonb), 1)
                        on conflict (store) do update set
                            approvers = excluded.approvers, version = contract_approval.version + 1
                        """)
                .param("store", store.id().value())
                .param("approvers", ContentJson.mapper().writeValueAsString(approvers))
                .update();
        return of(store);
    }

    private void requireOfSeller(Store store, Approver approver) {
        if (!approver.role().isBusiness()) {
            throw Problem.invalid("approvers", "approver-role", approver.role().code());
        }
        if (!approver.at().equals(store.owner())
                && !organizations.isWithin(approver.at(), store.owner())) {
            throw Problem.invalid("approvers", "approver-not-of-seller", store.name());
        }
    }

    /// Refuses whoever does not decide about contracts of the store, or handed this one in himself;
    /// else the person in whose place he decides, if it is not his own.
    public Optional<String> require(Actor actor, Store store, String submitter, String contract) {
        actor.requireUser();
        var absent = absentFor(actor, store).orElseThrow(Approvers::forbidden);
        if (actor.logonId().equals(submitter) || absent.contains(submitter)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "own-contract-not-approved", contract);
        }
        return absent.stream().findFirst();
    }

    private static Problem forbidden() {
        return Problem.of(Problem.Kind.FORBIDDEN, "forbidden");
    }

    /// In whose place he decides, nobody's where he is an approver himself; nothing where he may
    /// not decide.
    private Optional<List<String>> absentFor(Actor actor, Store store) {
        var approvers = of(store).approvers();
        if (approvers.stream().anyMatch(it -> it.is(actor))) {
            return Optional.of(List.of());
        }
        var absent = deputies.absentFor(actor, approvers);
        return absent.isEmpty() ? Optional.empty() : Optional.of(absent);
    }

    /// Whose submissions he does not decide about, himself first; nothing where he decides about
    /// none.
    public Optional<List<String>> notBy(Actor actor, Store store) {
        return absentFor(actor, store)
                .map(absent -> Stream.concat(Stream.of(actor.logonId()), absent.stream()).toList());
    }

    /// Whom to tell that something waits: the approvers, and the deputies of those who are away.
    public Set<UserId> people(Store store) {
        var people = new LinkedHashSet<UserId>();
        for (var approver : of(store).approvers()) {
            for (var unit : organizations.path(approver.at())) {
                users.holding(approver.role(), unit).forEach(it -> people.add(it.id()));
            }
        }
        people.addAll(deputies.of(people));
        return people;
    }
}

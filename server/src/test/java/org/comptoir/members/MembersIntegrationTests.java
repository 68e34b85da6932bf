package org.comptoir.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.comptoir.CountingDataSource;
import org.comptoir.IntegrationTest;
import org.comptoir.members.group.Groups;
import org.comptoir.members.group.MemberGroup;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MembersIntegrationTests {
    @Autowired TestMembers world;
    @Autowired Members members;
    @Autowired Organizations organizations;
    @Autowired Users users;
    @Autowired Groups groups;
    @Autowired Tokens tokens;
    @Autowired CountingDataSource statements;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;

    private Actor actor(String token) {
        return members.actorOf(token).orElseThrow();
    }

    @Test
    void followsAMoveAtTheNextRequest() {
        var alder = world.organization("Alder");
        var rail = world.unit(alder.id(), "Rail");
        var depot = world.unit(rail.id(), "Depot");
        var birch = world.organization("Birch");
        var token = world.token(world.user("dee", depot.id(), Role.BUYER));
        assertThat(actor(token).path())
                .containsExactly(depot.id(), rail.id(), alder.id(), OrganizationId.ROOT);

        organizations.move(rail.id(), birch.id());

        assertThat(actor(token).path())
                .containsExactly(depot.id(), rail.id(), birch.id(), OrganizationId.ROOT);
        assertThat(organizations.get(depot.id()).name().toString())
                .startsWith("ou=Depot,ou=Rail,o=Birch");
    }

    @Test
    void refusesToMoveAnOrganizationBelowItself() {
        var alder = world.organization("Alder");
        var rail = world.unit(alder.id(), "Rail");

        assertThatThrownBy(() -> organizations.move(alder.id(), rail.id()))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("organization-below-itself");
        assertThat(organizations.path(rail.id()))
                .containsExactly(rail.id(), alder.id(), OrganizationId.ROOT);
    }

    @Test
    void readsThoseOfSomeLogonIdsOrIdsTogether() {
        var alder = world.organization("Alder");
        var ann = world.user("ann", alder.id(), Role.BUYER);
        var ben = world.user("ben", alder.id(), Role.BUYER);
        var shouted = ann.logonId().toUpperCase(Locale.ROOT);

        assertThat(users.named(List.of(shouted, ben.logonId(), "nobody of that name")))
                .extracting(User::id)
                .containsExactlyInAnyOrder(ann.id(), ben.id());
        assertThat(users.all(Set.of(ann.id(), ben.id())).keySet())
                .containsExactlyInAnyOrder(ann.id(), ben.id());
    }

    @Test
    void showsAChangeToItsOwnTransactionOnly() {
        var alder = world.organization("Alder");
        transaction.executeWithoutResult(status -> {
            var unit = world.unit(alder.id(), "Rail");
            assertThat(organizations.find(unit.name())).contains(unit);
            status.setRollbackOnly();
        });

        assertThat(organizations.children(alder.id())).isEmpty();
    }

    @Test
    void countsMembersDirectlyAndThroughTheirOrganizationAndLetsExclusionWin() {
        var alder = world.organization("Alder");
        var rail = world.unit(alder.id(), "Rail");
        var ann = world.user("ann", alder.id());
        var rob = world.user("rob", rail.id());
        var token = world.token(rob);
        var platinum = groups.create(alder.id(), "Platinum", "explicit");
        assertThat(actor(token).groups()).isEmpty();

        groups.add(platinum.id(), MemberGroup.Entry.of(alder.id(), false));
        groups.add(platinum.id(), MemberGroup.Entry.of(ann.id(), false));
        groups.add(platinum.id(), MemberGroup.Entry.of(ann.id(), true));

        assertThat(actor(token).groups()).containsExactly(platinum.id());
        assertThat(actor(world.token(ann)).groups()).isEmpty();
        assertThat(actor(world.token(ann)).excludedFrom()).containsExactly(platinum.id());

        groups.add(platinum.id(), MemberGroup.Entry.of(rail.id(), true));
        assertThat(actor(token).groups()).isEmpty();
    }

    @Test
    void refusesGroupsThatAreComputed() {
        assertThatThrownBy(() -> groups.create(OrganizationId.ROOT, "Segment", "dynamic"))
                .hasMessageContaining("dynamic-group");
    }

    @Test
    void holdsARoleForTheOrganizationAndAllBelow() {
        var alder = world.organization("Alder");
        var rail = world.unit(alder.id(), "Rail");
        var birch = world.organization("Birch");
        var seller = actor(world.token(world.user("sel", alder.id(), Role.SELLER)));
        var admin = actor(world.token(world.siteAdministrator()));

        assertThat(seller.has(Role.SELLER, alder.id())).isTrue();
        assertThat(seller.has(Role.SELLER, rail.id())).isTrue();
        assertThat(seller.has(Role.SELLER, birch.id())).isFalse();
        assertThat(seller.has(Role.SELLER, OrganizationId.ROOT)).isFalse();
        assertThat(seller.has(Role.BUYER, alder.id())).isFalse();
        assertThat(admin.has(Role.CSR, birch.id())).isTrue();
        assertThat(admin.has(Role.BUYER, birch.id())).isFalse();
    }

    @Test
    void asksTheDatabaseNothingOnceItIsWarm() {
        var token = world.token(world.user("ann", world.organization("Alder").id(), Role.BUYER));
        var cold = actor(token);
        long before = statements.count();

        var warm = actor(token);

        assertThat(statements.count()).isEqualTo(before);
        assertThat(warm.version()).isEqualTo(cold.version());
    }

    @Test
    void refusesARevokedTokenAtTheNextRequest() {
        var token = world.token(world.user("ann", world.organization("Alder").id()));
        assertThat(members.actorOf(token)).isPresent();

        tokens.revoke(token);

        assertThat(members.actorOf(token)).isEmpty();
    }

    @Test
    void shutsALockedUserOutAtOnceAndForGood() {
        var ann = world.user("ann", world.organization("Alder").id());
        var token = world.token(ann);
        assertThat(members.actorOf(token)).isPresent();

        users.lock(ann.id());
        assertThat(members.actorOf(token)).isEmpty();
        users.unlock(ann.id());
        assertThat(members.actorOf(token)).isEmpty();
        assertThat(members.actorOf(world.token(ann))).isPresent();
    }

    @Test
    void catchesUpWithWhatAnotherNodeChanged() {
        var ann = world.user("ann", world.organization("Alder").id());
        var token = world.token(ann);
        members.catchUp();
        assertThat(actor(token).displayName()).isEqualTo("ann Example");

        jdbc.sql("update member_user set given_name = 'Anna' where id = :id")
                .param("id", ann.id().value())
                .update();
        jdbc.sql("update member_version set version = version + 1").update();
        assertThat(actor(token).displayName()).isEqualTo("ann Example");
        members.catchUp();

        assertThat(actor(token).displayName()).isEqualTo("Anna Example");
    }

    @Test
    void changesItsVersionExactlyWhenSomethingChanges() {
        var alder = world.organization("Alder");
        var ann = world.user("ann", alder.id());
        var token = world.token(ann);
        var first = actor(token).version();

        users.grant(ann.id(), List.of(new RoleGrant(Role.BUYER, alder.id())));
        var second = actor(token).version();
        world.organization("Unrelated");

        assertThat(second).isNotEqualTo(first).hasSize(16);
        assertThat(actor(token).version()).isEqualTo(second);
    }

    @Test
    void findsUsersByTheirNamesInTheTree() {
        var comma = world.organization("Alder, Rail + \"Works\" <1>; #2 \\");
        var ann = world.user("a,nn", comma.id());

        var name = users.nameOf(ann);

        assertThat(users.find(DistinguishedName.parse(name.toString()))).contains(ann);
        assertThat(users.find(ann.logonId().toUpperCase(java.util.Locale.ROOT))).contains(ann);
    }

    @Test
    void deletesOnlyWhatIsEmpty() {
        var alder = world.organization("Alder");
        world.unit(alder.id(), "Rail");

        assertThatThrownBy(() -> organizations.delete(alder))
                .hasMessageContaining("organization-in-use");
        assertThatThrownBy(() -> organizations.delete(organizations.get(OrganizationId.ROOT)))
                .hasMessageContaining("root-organization-fixed");
        var birch = world.organization("Birch");
        organizations.delete(birch);
        assertThat(organizations.find(birch.id())).isEmpty();
    }
}

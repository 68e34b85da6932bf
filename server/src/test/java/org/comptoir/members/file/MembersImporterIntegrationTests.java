package org.comptoir.members.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.CountingDataSource;
import org.comptoir.IntegrationTest;
import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Members;
import org.comptoir.members.Organizations;
import org.comptoir.members.Role;
import org.comptoir.members.Users;
import org.comptoir.members.address.Address;
import org.comptoir.members.address.Addresses;
import org.comptoir.members.group.Groups;
import org.comptoir.members.signin.SignIn;
import org.comptoir.platform.Ids;
import org.comptoir.platform.load.LoadFolder;
import org.comptoir.platform.load.LoadRun;
import org.comptoir.platform.load.LoadRun.Counts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class MembersImporterIntegrationTests {
    private static final Map<String, String> ALDER =
            Map.of(
                    "organizations.csv",
                    """
                    distinguishedName,displayName,orderApproval
                    "ou=Purchasing,o=ALDER,o=Root Organization",Purchasing,false
                    "o=ALDER,o=Root Organization",Alder Rail Works,true
                    """,
                    "users.csv",
                    """
                    distinguishedName,logonId,password,givenName,familyName,email,language,roles,jobTitle
                    "uid=m.okafor,ou=Purchasing,o=ALDER,o=Root Organization",mary-ALDER,secret-2026,Mary,Okafor,m@alder.example,en,"buyer-administrator@o=ALDER,o=Root Organization;buyer",Head
                    "uid=g.brun,ou=Purchasing,o=ALDER,o=Root Organization",guy-ALDER,,Guy,Brun,g@alder.example,fr,buyer,
                    """,
                    "groups.csv",
                    """
                    owner,name,kind,member
                    "o=ALDER,o=Root Organization",Club,include,"o=ALDER,o=Root Organization"
                    "o=ALDER,o=Root Organization",Club,exclude,"uid=g.brun,ou=Purchasing,o=ALDER,o=Root Organization"
                    """,
                    "addresses.csv",
                    """
                    owner,nickName,usage,recipient,street,street2,postalCode,city,region,country,phone,primary
                    "o=ALDER,o=Root Organization",Works,both,Alder,Mill Lane 1,,AB1 2CD,Derby,,GB,,true
                    "uid=g.brun,ou=Purchasing,o=ALDER,o=Root Organization",Home,shipping,Guy,Rue 2,,75001,Paris,,FR,,false
                    """);
    private static final Map<String, String> WRONG =
            Map.of(
                    "users.csv",
                    """
                    distinguishedName,logonId,password,email,roles
                    nonsense,a,,,
                    "uid=a,o=Nowhere,o=Root Organization",a,,,
                    "uid=b,o=Root Organization",b,short,,
                    "uid=c,o=Root Organization",c,,not-an-address,
                    "uid=d,o=Root Organization",d,,,emperor
                    "uid=e,o=Root Organization",,,,
                    "uid=f,o=Root Organization",twice,,,
                    "uid=g,o=Root Organization",TWICE,,,
                    """,
                    "groups.csv",
                    """
                    owner,name,kind,member
                    o=Root Organization,Segment,dynamic,
                    o=Root Organization,Club,include,"uid=none,o=Root Organization"
                    """,
                    "addresses.csv",
                    """
                    owner,nickName,recipient,street,city,country
                    o=Root Organization,Home,Me,Street,City,XX
                    """);

    @Autowired MembersImporter importer;
    @Autowired TransactionTemplate transaction;
    @Autowired Organizations organizations;
    @Autowired Users users;
    @Autowired Groups groups;
    @Autowired Addresses addresses;
    @Autowired Members members;
    @Autowired SignIn signIn;
    @Autowired CountingDataSource statements;

    private final String mark = Ids.next().toString();

    private record Texts(Map<String, String> files) implements LoadFolder {
        @Override
        public boolean has(String name) {
            return files.containsKey(name);
        }

        @Override
        public InputStream open(String name) throws IOException {
            return new ByteArrayInputStream(
                    files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public List<String> list(String subfolder) {
            return List.of();
        }
    }

    private LoadRun load(LoadFolder folder) {
        var run = new LoadRun();
        transaction.executeWithoutResult(status -> {
            importer.load(folder, run);
            if (run.failed()) {
                status.setRollbackOnly();
            }
        });
        return run;
    }

    private LoadFolder alder() {
        var files = new HashMap<>(ALDER);
        files.replaceAll((_, text) -> text.replace("ALDER", "Alder " + mark));
        return new Texts(files);
    }

    private DistinguishedName name(String text) {
        return DistinguishedName.parse(text.replace("ALDER", "Alder " + mark));
    }

    @Test
    void bringsOrganizationsPeopleGroupsAndAddresses() {
        var run = load(alder());

        assertThat(run.problems()).isEmpty();
        var alder = organizations.find(name("o=ALDER,o=Root Organization")).orElseThrow();
        var mary = users.find("mary-Alder " + mark).orElseThrow();
        var guy =
                users.find(name("uid=g.brun,ou=Purchasing,o=ALDER,o=Root Organization"))
                        .orElseThrow();
        assertThat(alder.orderApproval()).isTrue();
        var actor = members.actorOf(mary.id()).orElseThrow();
        assertThat(actor.has(Role.BUYER_ADMINISTRATOR, alder.id())).isTrue();
        assertThat(actor.has(Role.BUYER, alder.id())).isFalse();
        assertThat(actor.has(Role.BUYER, mary.organization())).isTrue();
        var club = groups.find(alder.id(), "Club").orElseThrow();
        assertThat(actor.groups()).containsExactly(club.id());
        assertThat(members.actorOf(guy.id()).orElseThrow().excludedFrom())
                .containsExactly(club.id());
        assertThat(addresses.of(new Address.OfOrganization(alder.id())))
                .singleElement()
                .satisfies(address -> assertThat(address.facts().primary()).isTrue());
        assertThat(addresses.of(new Address.OfUser(guy.id()))).hasSize(1);
    }

    @Test
    void changesNothingTheSecondTime() {
        load(alder());
        var mary = users.find("mary-Alder " + mark).orElseThrow();
        users.setPassword(mary.id(), "her own choice");

        var run = load(alder());

        assertThat(run.counts())
                .containsEntry("organizations", new Counts(0, 0, 2))
                .containsEntry("users", new Counts(0, 0, 2))
                .containsEntry("groups", new Counts(0, 0, 1))
                .containsEntry("addresses", new Counts(0, 0, 2));
        assertThat(signIn.signIn(mary.logonId(), "her own choice", mark))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void reportsEveryWrongRowWithItsPlace() {
        var run = load(new Texts(WRONG));

        assertThat(run.problems())
                .extracting(LoadRun.FileProblem::line, LoadRun.FileProblem::code)
                .extracting(Object::toString)
                .containsExactly(
                        "(2L, \"bad-distinguished-name\")",
                        "(3L, \"unknown-organization\")",
                        "(4L, \"bad-password-length\")",
                        "(5L, \"bad-email\")",
                        "(6L, \"bad-role\")",
                        "(7L, \"field-required\")",
                        "(9L, \"user-twice\")",
                        "(2L, \"dynamic-group\")",
                        "(3L, \"unknown-user\")",
                        "(2L, \"bad-country\")");
        assertThat(run.problems()).allSatisfy(problem -> assertThat(problem.column()).isPositive());
        assertThat(run.problems())
                .noneSatisfy(problem -> assertThat(problem.message()).startsWith("problem."));
    }

    @Test
    void loadsTheSampleStoresTwice() {
        for (var store : List.of("tooltech", "fashionflow", "northwind")) {
            var folder = LoadFolder.of(Path.of("..", "samples", store));
            assertThat(load(folder).problems()).isEmpty();

            var again = load(folder);
            assertThat(again.counts().values())
                    .allSatisfy(counts -> assertThat(counts.added() + counts.changed()).isZero());
        }
    }

    @Test
    void asksTheDatabaseLittleForManyPeople() {
        var rows =
                IntStream.range(0, 5_000)
                        .mapToObj(i ->
                                "\"uid=u%d,o=Many %s,o=Root Organization\",u%d-%s,buyer"
                                        .formatted(i, mark, i, mark))
                        .collect(Collectors.joining("\n"));
        var folder =
                new Texts(
                        Map.of(
                                "organizations.csv",
                                "distinguishedName\n\"o=Many %s,o=Root Organization\"\n"
                                        .formatted(mark),
                                "users.csv",
                                "distinguishedName,logonId,roles\n" + rows));
        long before = statements.count();

        assertThat(load(folder).counts()).containsEntry("users", new Counts(5_000, 0, 0));
        assertThat(load(folder).counts()).containsEntry("users", new Counts(0, 0, 5_000));

        assertThat(statements.count() - before).isBetween(2L, 50L);
    }
}

package org.comptoir.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.comptoir.IntegrationTest;
import org.comptoir.TestClock;
import org.comptoir.members.signin.SignIn;
import org.comptoir.platform.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SignInIntegrationTests {
    private static final String PASSWORD = "correct horse";

    @Autowired TestMembers world;
    @Autowired SignIn signIn;
    @Autowired Members members;
    @Autowired Passwords passwords;
    @Autowired TestClock clock;

    private final String address = Ids.next().toString();
    private User ann;

    @BeforeEach
    void ann() {
        clock.stop();
        ann = world.user("ann", PASSWORD, world.organization("Alder").id(), Role.BUYER);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private SignIn.Result attempt(String password) {
        return signIn.signIn(ann.logonId(), password, Ids.next().toString());
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(attempt("wrong")).isEqualTo(new SignIn.Refused());
        }
    }

    @Test
    void welcomesTheRightPasswordWhateverTheCaseOfTheLogonId() {
        var upper = ann.logonId().toUpperCase(java.util.Locale.ROOT);

        var result = (SignIn.SignedIn) signIn.signIn(upper, PASSWORD, address);

        assertThat(members.actorOf(result.token()).orElseThrow().userId()).contains(ann.id());
        clock.addDays(2);
        assertThat(members.actorOf(result.token())).isEmpty();
    }

    @Test
    void locksAfterSixFailuresForAMinute() {
        fail(5);
        assertThat(attempt(PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
        fail(6);
        assertThat(attempt(PASSWORD)).isEqualTo(new SignIn.Refused());

        clock.add(Duration.ofSeconds(61));
        assertThat(attempt(PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void locksTwiceAsLongAfterEachFurtherFailure() {
        fail(6);
        clock.addMinutes(1);
        fail(1);
        clock.add(Duration.ofSeconds(119));
        assertThat(attempt(PASSWORD)).isEqualTo(new SignIn.Refused());

        clock.add(Duration.ofSeconds(2));
        assertThat(attempt(PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void keepsNobodyOutForEver() {
        fail(6);
        fail(3);

        clock.addMinutes(1);
        assertThat(attempt(PASSWORD)).isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void leavesASignedInUserAloneWhileOthersGuessHisPassword() {
        var token = world.token(ann);
        fail(8);

        assertThat(members.actorOf(token)).isPresent();
    }

    @Test
    void answersAnUnknownLogonIdAlikeAndAsSlowly() {
        attempt("wrong");
        long start = System.nanoTime();
        fail(3);
        long known = System.nanoTime() - start;
        start = System.nanoTime();
        for (int i = 0; i < 3; i++) {
            assertThat(signIn.signIn("nobody", "wrong", address)).isEqualTo(new SignIn.Refused());
        }
        long unknown = System.nanoTime() - start;

        assertThat((double) unknown / known).isBetween(0.3, 3.0);
    }

    @Test
    void slowsAnAddressDownAfterThirtyFailures() {
        for (int i = 0; i < 30; i++) {
            assertThat(signIn.signIn("nobody" + i, "wrong", address))
                    .isEqualTo(new SignIn.Refused());
        }
        assertThat(signIn.signIn(ann.logonId(), PASSWORD, address))
                .isInstanceOf(SignIn.TooMany.class);

        clock.add(Duration.ofSeconds(3));
        assertThat(signIn.signIn(ann.logonId(), PASSWORD, address))
                .isInstanceOf(SignIn.SignedIn.class);
    }

    @Test
    void asksAsMuchOfNobodysHashAsOfAnyOther() {
        var hash = passwords.hash(PASSWORD);
        int salt = passwords.nobodys().indexOf("AAAA");

        assertThat(hash).startsWith(passwords.nobodys().substring(0, salt));
        assertThat(hash).hasSameSizeAs(passwords.nobodys());
        assertThat(Passwords.hashIn("{argon2id}" + hash)).contains(hash);
        assertThat(Passwords.hashIn("{bcrypt}$2a$10$abc")).isEmpty();
    }
}

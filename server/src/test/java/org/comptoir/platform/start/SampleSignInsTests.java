package org.comptoir.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.platform.start.SampleSignIns.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleSignInsTests {
    @TempDir Path folder;

    @Test
    void namesWhoHasThisRoleAloneBeforeWhoHasSeveral() throws IOException {
        write(
                """
                logonId,password,givenName,familyName,roles
                both,secret,Bo,Th,seller;csr
                alone,secret,Al,One,csr
                """);
        assertThat(signIns()).extracting(SignIn::logonId).containsExactly("both", "alone");
    }

    @Test
    void leavesOutWhoHasNoPassword() throws IOException {
        write(
                """
                logonId,givenName,familyName,roles
                nobody,No,Body,csr
                """);
        assertThat(signIns()).isEmpty();
    }

    private List<SignIn> signIns() {
        return new SampleSignIns(List.of("store"), folder).all();
    }

    private void write(String users) throws IOException {
        Files.createDirectories(folder.resolve("store"));
        Files.writeString(folder.resolve("store/users.csv"), users);
    }
}

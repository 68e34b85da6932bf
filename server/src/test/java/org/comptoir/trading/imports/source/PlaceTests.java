package org.comptoir.trading.imports.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.comptoir.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTests {
    @ParameterizedTest
    @ValueSource(strings = {"/etc", "..", "crm/../..", "crm/..", "..\\windows", "crm\u0000"})
    void aFolderDoesNotLeaveTheFolderOfImports(String path) {
        assertCode(() -> new Place.Folder(path), "import-folder-outside");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "crm.example", "file:///etc/passwd", "ftp://crm.example/x", "https:"})
    void anAddressIsOfTheWeb(String address) {
        assertCode(() -> Place.Address.of(address, Optional.empty()), "import-address-bad");
    }

    @Test
    void anAddressHoldsNoPassword() {
        assertCode(
                () -> Place.Address.of("https://joe:secret@crm.example/x", Optional.empty()),
                "import-address-password");
    }

    @Test
    void aFileIsNamedByTheLastStepOfItsAddress() {
        assertThat(Place.Address.of("https://crm.example/a/b.xml?x=1", Optional.empty()).fileName())
                .isEqualTo("b.xml");
        assertThat(Place.Address.of("https://crm.example", Optional.empty()).fileName())
                .isEqualTo("crm.example");
    }

    private static void assertCode(ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(Problem.class, it -> assertThat(it.code()).isEqualTo(code));
    }
}

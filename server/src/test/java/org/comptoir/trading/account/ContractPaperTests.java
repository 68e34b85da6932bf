package org.comptoir.trading.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.comptoir.trading.account.ContractFacts.Paper;
import org.comptoir.trading.content.value.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContractPaperTests {
    private static Paper paper(String url) {
        return Paper.of(new Attachment(url, Optional.of("application/pdf"), Optional.empty()));
    }

    @Test
    void isNamedByTheLastPartOfItsAddress() {
        var paper = paper("https://files.example/contracts/Terms%202026.pdf?v=2");
        assertThat(paper.name()).isEqualTo("Terms 2026.pdf");
        assertThat(paper.place()).isEqualTo("files.example");
        assertThat(paper.kind()).contains("application/pdf");
        assertThat(paper.address())
                .contains("https://files.example/contracts/Terms%202026.pdf?v=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,hi",
                "file:///etc/passwd",
                "ftp://a.example/x",
                "//a.example/x",
                "https://user:secret@a.example/x",
                "https:///x",
                "not an address",
                "JAVASCRIPT:x"
            })
    void leadsNowhereItShouldNot(String url) {
        assertThat(paper(url).address()).isEmpty();
        assertThat(paper(url).name()).isNotBlank();
    }
}

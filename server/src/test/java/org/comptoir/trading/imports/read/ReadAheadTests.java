package org.comptoir.trading.imports.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.comptoir.trading.file.FileItem;
import org.comptoir.trading.file.FileProblem;
import org.junit.jupiter.api.Test;

class ReadAheadTests {
    private static final List<FileItem> ITEMS =
            IntStream.range(0, 100)
                    .<FileItem>mapToObj(
                            line -> new FileItem.Problem(new FileProblem(line, 1, "bad", "bad")))
                    .toList();

    @Test
    void handsEverythingOverInItsOrder() {
        var taken = new ArrayList<FileItem>();
        ReadAhead.<FileItem>read(ITEMS::forEach, taken::add);
        assertThat(taken).isEqualTo(ITEMS);
    }

    @Test
    void whatBreaksTheReadingBreaksTheCaller() {
        var taken = new ArrayList<FileItem>();
        assertThatThrownBy(() ->
                        ReadAhead.<FileItem>read(
                                items -> {
                                    items.accept(ITEMS.getFirst());
                                    throw new IllegalStateException("the disk is gone");
                                },
                                taken::add))
                .hasMessage("the disk is gone");
        assertThat(taken).hasSize(1);
    }

    @Test
    void whoeverBreaksOffLeavesNoReaderBehind() throws InterruptedException {
        var reader = new AtomicReference<Thread>();
        assertThatThrownBy(() ->
                        ReadAhead.<FileItem>read(
                                items -> {
                                    reader.set(Thread.currentThread());
                                    ITEMS.forEach(items);
                                },
                                _ -> {
                                    throw new IllegalStateException("no more");
                                }))
                .hasMessage("no more");
        assertThat(reader.get().join(Duration.ofSeconds(60))).isTrue();
    }

    @Test
    void whoeverBreaksOffWaitsForNobody() {
        assertThatThrownBy(() ->
                        ReadAhead.<FileItem>read(
                                ITEMS::forEach,
                                _ -> {
                                    throw new IllegalStateException("no more");
                                }))
                .hasMessage("no more");
    }
}

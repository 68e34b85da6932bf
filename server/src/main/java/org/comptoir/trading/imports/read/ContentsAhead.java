package org.comptoir.trading.imports.read;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.imports.read.ReadFile.Waiting;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;

/// Reads back what the contracts of the next part say while the present part is written.
final class ContentsAhead implements AutoCloseable {
    private final Function<Waiting, ContractContent> read;
    private final ExecutorService reader =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("contract-contents").factory());
    private List<List<WaitingContract>> parts = List.of();
    private Map<Long, Future<ContractContent>> begun = Map.of();

    ContentsAhead(Function<Waiting, ContractContent> read) {
        this.read = read;
    }

    void expect(List<List<WaitingContract>> all) {
        parts = all;
    }

    /// Begins with the part after this one, if asked to, and forgets those before.
    void after(List<WaitingContract> part, boolean wanted) {
        int next = parts.indexOf(part) + 1;
        begin(wanted && next < parts.size() ? parts.get(next) : List.of());
    }

    private void begin(List<WaitingContract> contracts) {
        begun.values().forEach(it -> it.cancel(false));
        begun =
                contracts.stream()
                        .map(WaitingContract::waiting)
                        .collect(
                                Collectors.toMap(
                                        Waiting::content,
                                        it -> reader.submit(() -> read.apply(it))));
    }

    /// What a contract says, read now where nobody has begun with it.
    ContractContent of(Waiting waiting) {
        var content = begun.get(waiting.content());
        if (content == null) {
            return read.apply(waiting);
        }
        try {
            return content.get();
        } catch (ExecutionException _) {
            return read.apply(waiting);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was stopped", stopped);
        }
    }

    @Override
    public void close() {
        begin(List.of());
        reader.close();
    }
}

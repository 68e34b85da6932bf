package org.comptoir.bench.care;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.comptoir.bench.http.Server;

/// Compares what everybody heard and was promised with what the database holds.
record Verdict(Server server, List<Witness> witnesses) {
    private static final String SAID =
            """
            select conversation.id || ' ' || message.seq || ' ' || split_part(message.text, ':', 1)
            from care_message message
            join care_conversation conversation on conversation.number = message.conversation
            order by message.conversation, message.seq
            """;
    private static final String STUCK =
            """
            select count(*) from care_conversation
            where state not in ('waiting', 'offered', 'chatting', 'transferring', 'message')
               or (state = 'chatting' and owner is null)
            """;

    /// Serves the connections for so long.
    interface Serving {
        void seconds(double seconds) throws IOException;
    }

    /// Waits until everybody has heard all, and says what is not as it should be.
    void say(Serving serving) throws IOException, SQLException {
        var stored = stored();
        for (int turn = 0; turn < 100 && !unheard(stored).isEmpty(); turn++) {
            serving.seconds(0.2);
        }
        int doubled = stored.values().stream().mapToInt(Verdict::doubled).sum();
        long lost = witnesses.stream().mapToLong(it -> lost(it, stored)).sum();
        int faults = witnesses.stream().mapToInt(Witness::faults).sum();
        int reloads = witnesses.stream().mapToInt(Witness::reloads).sum();
        int different = unheard(stored).size();
        long stuck = server.number(STUCK);
        System.out.printf(
                "%d messages stored; acknowledged and lost %d, doubled %d, out of order %d, lists that differ %d,"
                        + " conversations stuck %d; told to reload %d times%n",
                stored.values().stream().mapToInt(List::size).sum(),
                lost,
                doubled,
                faults,
                different,
                stuck,
                reloads);
        if (lost + doubled + faults + different + stuck > 0) {
            throw new IllegalStateException("Something was lost");
        }
    }

    private Map<String, List<String>> stored() throws IOException, SQLException {
        var stored = new HashMap<String, List<String>>();
        for (var line : server.texts(SAID)) {
            var parts = line.split(" ", 3);
            var list = stored.computeIfAbsent(parts[0], _ -> new ArrayList<>());
            list.add(parts[2]);
            if (list.size() != Integer.parseInt(parts[1])) {
                throw new IllegalStateException("A gap before " + line);
            }
        }
        return stored;
    }

    private static int doubled(List<String> list) {
        return list.size() - new HashSet<>(list).size();
    }

    private static long lost(Witness witness, Map<String, List<String>> stored) {
        var list = stored.getOrDefault(witness.identity().conversation(), List.of());
        return witness.acknowledged().entrySet().stream()
                .filter(it -> !list.get(it.getValue() - 1).equals(it.getKey()))
                .count();
    }

    private List<Witness> unheard(Map<String, List<String>> stored) {
        return witnesses.stream()
                .filter(it -> !stored.getOrDefault(it.identity().conversation(), List.of())
                        .equals(it.heard().stream().map(text -> text.split(":", 2)[0]).toList()))
                .toList();
    }
}

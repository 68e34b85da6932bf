package org.comptoir.care.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.comptoir.care.route.Decision.NotChosen;
import org.comptoir.members.UserId;
import org.comptoir.platform.Word;

/// Says why a decision fell as it did: what was decided, what spoke for it, and what spoke against
/// everybody else who was looked at.
public record Explanation(Word what, List<Word> why, List<Word> others) {
    public Explanation {
        why = List.copyOf(why);
        others = List.copyOf(others);
    }

    /// The explanation, with agents by their names.
    public static Explanation of(Recorded recorded, Function<UserId, String> names) {
        var decision = recorded.decision();
        var person = decision.agent().map(names).orElse("");
        return new Explanation(
                new Word("care.decision." + decision.kind().code(), List.of(person)),
                decision.why().stream().map(Explanation::word).toList(),
                others(recorded, names));
    }

    /// The words of a reason, alone or for a refusal.
    public static Word word(Reason reason) {
        return new Word("care.why." + reason.code(), List.copyOf(reason.arguments()));
    }

    private static List<Word> others(Recorded recorded, Function<UserId, String> names) {
        var words = new ArrayList<Word>();
        for (NotChosen it : recorded.decision().others()) {
            words.add(
                    new Word("care.against", List.of(names.apply(it.agent()), word(it.reason()))));
        }
        int unseen = unseen(recorded);
        if (unseen > 0) {
            words.add(new Word("care.against.more", List.of(unseen)));
        }
        return words;
    }

    private static int unseen(Recorded recorded) {
        var looks =
                recorded.question() instanceof Question.Next it
                        ? it.looks().stream()
                        : Stream.<Look>empty();
        return looks.filter(
                        it -> Objects.equals(it.request().id(), recorded.decision().conversation()))
                .mapToInt(it -> it.members() - it.candidates().size())
                .sum();
    }
}

package org.comptoir.care.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.care.route.Desk.NINE;
import static org.comptoir.care.route.Desk.agent;
import static org.comptoir.care.route.Desk.conversation;
import static org.comptoir.care.route.Desk.needing;
import static org.comptoir.care.route.Desk.queue;
import static org.comptoir.care.route.Desk.skilled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comptoir.care.route.Presence.Standing;
import org.comptoir.members.UserId;
import org.comptoir.platform.TestTexts;
import org.comptoir.platform.Word;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/// “Why this agent?” in words.
class ExplanationTests {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java/org/comptoir/care/route");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Map<UserId, String> NAMES =
            Map.of(Desk.agentId(1), "Anna", Desk.agentId(2), "Bob", Desk.agentId(3), "Chloé");

    private static Explanation explained() {
        var floor = new Floor(List.of(needing(queue(1), "fr")));
        floor.put(skilled(agent(1, 1), "fr"));
        floor.put(skilled(agent(2, 3, NINE, 1), "fr"));
        floor.put(
                skilled(agent(3, 1), "fr")
                        .with(new Presence(Standing.AWAY, NINE, Optional.empty())));
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        return Explanation.of(floor.next(NINE).orElseThrow(), it -> NAMES.getOrDefault(it, "?"));
    }

    private static List<String> said(Locale locale) {
        var source = new ResourceBundleMessageSource();
        source.setBasename("i18n/care-routing");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        var texts = TestTexts.of(source);
        var it = explained();
        return Stream.of(List.of(it.what()), it.why(), it.others())
                .flatMap(words -> words.stream())
                .map(word -> texts.in(locale, word.key(), word.arguments().toArray()))
                .toList();
    }

    @Test
    void saysWhyThisAgentAndWhyNotTheOthers() {
        assertThat(said(Locale.ENGLISH))
                .containsExactly(
                        "Offered to Anna.",
                        "has the skills fr",
                        "0 of 3 places taken",
                        "has waited longest for a conversation",
                        "Bob: has had a conversation since.",
                        "Chloé: is away.");
        assertThat(said(Locale.FRENCH))
                .containsExactly(
                        "Proposé à Anna.",
                        "a les compétences fr",
                        "0 places prises sur 3",
                        "attend une conversation depuis le plus longtemps",
                        "Bob\u00a0: a eu une conversation depuis.",
                        "Chloé\u00a0: est absent.");
    }

    @Test
    void countsThoseItDoesNotName() {
        var floor = new Floor(List.of(queue(1)));
        for (int number = 1; number <= 50; number++) {
            floor.put(agent(number, 3, Instant.EPOCH, 1));
        }
        floor.put(Request.arriving(conversation(1), queue(1), NINE));
        var others = Explanation.of(floor.next(NINE).orElseThrow(), Object::toString).others();
        assertThat(others.getLast()).isEqualTo(new Word("care.against.more", List.of(46)));
    }

    @Test
    void everyReasonAndEveryDecisionHasItsWords() throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve("care-routing.properties"))) {
            words.load(reader);
        }
        var used = new TreeSet<String>();
        for (var kind : Decision.Kind.values()) {
            used.add("care.decision." + kind.code());
        }
        for (var name : List.of("Admission", "Candidate", "Choice", "Deadlines", "Wishes")) {
            used.addAll(codes(Files.readString(SOURCES.resolve(name + ".java"))));
        }
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> !key.startsWith("care.against"))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    /// The only words in quotation marks there are codes.
    private static List<String> codes(String source) {
        return CODE.matcher(source).results().map(it -> "care.why." + it.group(1)).toList();
    }
}

package org.comptoir.care.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CardNumbersTests {
    private static final int ROUNDS = 2_000;
    private static final List<String> SEPARATORS = List.of("", " ", "-", ".", "\u00a0", " - ", "/");
    private static final List<Kind> KINDS =
            List.of(
                    new Kind("4", 16),
                    new Kind("4", 19),
                    new Kind("51", 16),
                    new Kind("2221", 16),
                    new Kind("34", 15),
                    new Kind("36", 14),
                    new Kind("6011", 16),
                    new Kind("3528", 16),
                    new Kind("62", 18),
                    new Kind("6304", 12),
                    new Kind("5018", 17));

    private final Random random = new Random(17);

    private record Kind(String start, int length) {}

    static List<String> redacted() {
        return CardNumberCases.read().redacted();
    }

    static List<String> left() {
        return CardNumberCases.read().left();
    }

    @ParameterizedTest
    @MethodSource("redacted")
    void redactsCardNumbersHoweverTheyAreWritten(String text) {
        var redacted = CardNumbers.redact(text);
        assertThat(redacted).hasSameSizeAs(text).contains("••••").isNotEqualTo(text);
        assertThat(CardNumbers.redact(redacted)).isEqualTo(redacted);
    }

    @Test
    void keepsTheLastFourDigitsAndTheSeparators() {
        assertThat(CardNumbers.redact("Pay with 4111 1111 1111 1111, please"))
                .isEqualTo("Pay with •••• •••• •••• 1111, please");
        assertThat(CardNumbers.redact("4111111111111111 5500000000000004"))
                .isEqualTo("••••••••••••1111 ••••••••••••0004");
    }

    @ParameterizedTest
    @MethodSource("left")
    void leavesWhatIsNoCardNumber(String text) {
        assertThat(CardNumbers.redact(text)).isEqualTo(text);
    }

    @Test
    void noCardNumberOfAnyBrandPassesWhateverStandsAround() {
        for (int round = 0; round < ROUNDS; round++) {
            var kind = KINDS.get(random.nextInt(KINDS.size()));
            var number = withCheckDigit(kind.start + digits(kind.length - kind.start.length() - 1));
            if (isEan(number)) {
                continue;
            }
            var text = word() + grouped(number) + word();
            var left = CardNumbers.redact(text).replaceAll("[^0-9]", "");
            assertThat(left).as(text).doesNotContain(number.substring(0, number.length() - 4));
        }
    }

    @Test
    void noEanAndNoNumberWithAWrongCheckDigitIsTouched() {
        for (int round = 0; round < ROUNDS; round++) {
            var ean = withEanDigit(digits(12));
            assertThat(CardNumbers.redact("EAN " + ean)).isEqualTo("EAN " + ean);
            var card = withCheckDigit("4" + digits(14));
            int wrong = (card.charAt(15) - '0' + 1 + random.nextInt(9)) % 10;
            var mistyped = card.substring(0, 15) + wrong;
            assertThat(CardNumbers.redact(mistyped)).isEqualTo(mistyped);
        }
    }

    @Test
    void noPhoneNumberWithItsCountryIsTouched() {
        for (int round = 0; round < ROUNDS; round++) {
            var phone = "+" + (1 + random.nextInt(9)) + digits(9 + random.nextInt(5));
            assertThat(CardNumbers.redact(phone)).isEqualTo(phone);
        }
    }

    private String digits(int length) {
        var digits = new StringBuilder();
        random.ints(length, 0, 10).forEach(digits::append);
        return digits.toString();
    }

    private String word() {
        return random.nextBoolean() ? "" : " number ";
    }

    private String grouped(String number) {
        var separator = SEPARATORS.get(random.nextInt(SEPARATORS.size()));
        var text = new StringBuilder();
        for (int i = 0; i < number.length(); i++) {
            text.append(i > 0 && i % 4 == 0 ? separator : "").append(number.charAt(i));
        }
        return text.toString();
    }

    private static String withCheckDigit(String digits) {
        int sum =
                IntStream.range(0, digits.length())
                        .map(i -> {
                            int digit = digits.charAt(digits.length() - 1 - i) - '0';
                            return i % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
                        })
                        .sum();
        return digits + (10 - sum % 10) % 10;
    }

    private static String withEanDigit(String digits) {
        int sum =
                IntStream.range(0, 12)
                        .map(i -> (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3))
                        .sum();
        return digits + (10 - sum % 10) % 10;
    }

    private static boolean isEan(String number) {
        return number.length() == 13 && withEanDigit(number.substring(0, 12)).equals(number);
    }
}

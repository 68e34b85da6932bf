package org.comptoir.care.talk;

import java.util.ArrayList;
import java.util.List;

/// Finds card numbers in what people write and leaves their last four digits: a conversation is no
/// place for them. A card number has 12 to 19 digits, begins as those of a card brand do and
/// carries Luhn's check digit, however it is separated; an EAN-13 or a phone number does not count.
public final class CardNumbers {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;
    private static final int KEPT = 4;
    private static final int LONGEST_PHONE = 15;
    private static final int MOST_SEPARATORS = 3;
    private static final String SEPARATORS = "-.,/_|*·•\t\n\r";

    private CardNumbers() {}

    /// Digits that stand together, and where.
    private record Group(int start, int end) {
        int length() {
            return end - start;
        }
    }

    /// The text with every card number but its last four digits dotted out.
    public static String redact(String text) {
        var redacted = new StringBuilder(text);
        int at = 0;
        while (at < text.length()) {
            if (digit(text, at) < 0) {
                at++;
            } else {
                var run = run(text, at);
                redact(text, run, redacted);
                at = run.getLast().end();
            }
        }
        return redacted.toString();
    }

    /// The groups of digits from here on that only separators part.
    private static List<Group> run(String text, int from) {
        var run = new ArrayList<Group>();
        int start = from;
        while (start < text.length() && digit(text, start) >= 0) {
            int end = start;
            while (end < text.length() && digit(text, end) >= 0) {
                end++;
            }
            run.add(new Group(start, end));
            start = end;
            while (start < text.length()
                    && start - end < MOST_SEPARATORS
                    && separates(text.charAt(start))) {
                start++;
            }
        }
        return run;
    }

    private static void redact(String text, List<Group> run, StringBuilder redacted) {
        int first = 0;
        while (first < run.size()) {
            int last = lastOfCard(text, run, first);
            if (last < 0) {
                first++;
            } else {
                dotOut(text, run.get(first).start(), run.get(last).end(), redacted);
                first = last + 1;
            }
        }
    }

    /// The last group of the longest card number that begins with this one, or -1.
    private static int lastOfCard(String text, List<Group> run, int first) {
        int found = -1;
        int length = 0;
        for (int last = first; last < run.size() && length <= LONGEST; last++) {
            length += run.get(last).length();
            if (length >= SHORTEST
                    && length <= LONGEST
                    && isCard(digits(text, run.get(first).start(), run.get(last).end()))
                    && !isPhone(text, run.get(first).start(), length)) {
                found = last;
            }
        }
        return found;
    }

    private static boolean isPhone(String text, int start, int length) {
        return length <= LONGEST_PHONE && start > 0 && text.charAt(start - 1) == '+';
    }

    private static boolean isCard(int[] digits) {
        return CardBrands.knows(digits) && sum(digits, 2) % 10 == 0 && !isEan(digits);
    }

    private static boolean isEan(int[] digits) {
        return digits.length == 13 && sum(digits, 3) % 10 == 0;
    }

    /// Every second digit from the right counts twice and is added up (Luhn), or three times (EAN).
    private static int sum(int[] digits, int factor) {
        int sum = 0;
        for (int i = 0; i < digits.length; i++) {
            boolean second = (digits.length - i) % 2 == 0;
            int value = second ? digits[i] * factor : digits[i];
            sum += factor == 2 && value > 9 ? value - 9 : value;
        }
        return sum;
    }

    private static int[] digits(String text, int start, int end) {
        return text.substring(start, end)
                .chars()
                .map(sign -> Character.digit(sign, 10))
                .filter(digit -> digit >= 0)
                .toArray();
    }

    private static void dotOut(String text, int start, int end, StringBuilder redacted) {
        int kept = 0;
        for (int i = end - 1; i >= start; i--) {
            if (digit(text, i) >= 0 && ++kept > KEPT) {
                redacted.setCharAt(i, '•');
            }
        }
    }

    private static int digit(String text, int at) {
        return Character.digit(text.charAt(at), 10);
    }

    private static boolean separates(char sign) {
        return SEPARATORS.indexOf(sign) >= 0
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.DASH_PUNCTUATION
                || Character.getType(sign) == Character.FORMAT;
    }
}

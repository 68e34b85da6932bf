package org.comptoir.engine.policy.payment;

/// Recognises the numbers of cards, which have no place here.
final class CardNumber {
    private static final int SHORTEST = 12;
    private static final int LONGEST = 19;

    private CardNumber() {}

    /// Whether the text, spaces and dashes aside, could be the number of a card: 12 to 19 digits of
    /// which the last is the check digit of the others (ISO/IEC 7812).
    static boolean isLike(String text) {
        String digits = text.replaceAll("[\\s.\\-]", "");
        return digits.matches("[0-9]{%d,%d}".formatted(SHORTEST, LONGEST)) && checks(digits);
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}

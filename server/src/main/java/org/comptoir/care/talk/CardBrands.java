package org.comptoir.care.talk;

import java.util.List;

/// With which digits the numbers of each card brand begin, and how long they are.
enum CardBrands {
    VISA(List.of(new Start(4, 4)), 13, 16, 19),
    MASTERCARD(List.of(new Start(51, 55), new Start(2221, 2720)), 16),
    AMERICAN_EXPRESS(List.of(new Start(34, 34), new Start(37, 37)), 15),
    DINERS(List.of(new Start(300, 305), new Start(36, 36), new Start(38, 39)), 14, 16, 19),
    DISCOVER(List.of(new Start(6011, 6011), new Start(644, 659)), 16, 17, 18, 19),
    JCB(List.of(new Start(3528, 3589)), 16, 17, 18, 19),
    UNION_PAY(List.of(new Start(62, 62), new Start(81, 81)), 16, 17, 18, 19),
    MIR(List.of(new Start(2200, 2204)), 16, 17, 18, 19),
    MAESTRO(
            List.of(
                    new Start(50, 50),
                    new Start(56, 58),
                    new Start(6304, 6304),
                    new Start(639, 639),
                    new Start(67, 67)),
            12,
            13,
            14,
            15,
            16,
            17,
            18,
            19);

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Start> starts;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Integer> lengths;

    CardBrands(List<Start> starts, Integer... lengths) {
        this.starts = starts;
        this.lengths = List.of(lengths);
    }

    /// The first digits, from the least to the greatest.
    private record Start(int from, int to) {
        boolean begins(int[] digits) {
            int prefix = 0;
            for (int i = 0; i < String.valueOf(from).length(); i++) {
                prefix = prefix * 10 + digits[i];
            }
            return prefix >= from && prefix <= to;
        }
    }

    /// Whether some brand has numbers like this.
    static boolean knows(int[] digits) {
        for (var brand : values()) {
            if (brand.lengths.contains(digits.length)
                    && brand.starts.stream().anyMatch(start -> start.begins(digits))) {
                return true;
            }
        }
        return false;
    }
}

package org.comptoir.trading.content.value;

/// The identity of one version of a contract; name, owner and origin name its family (§2.1).
public record ContractKey(
        String name, MemberRef.Organization owner, Origin origin, int major, int minor) {
    public ContractKey {
        Text.shortName("name of the contract", name);
        if (major < 0 || minor < 0) {
            throw InvalidContent.of("bad-number", "contract-number", major + "." + minor, name);
        }
    }

    /// The same family at another version.
    public ContractKey at(int newMajor, int newMinor) {
        return new ContractKey(name, owner, origin, newMajor, newMinor);
    }

    /// Where a contract comes from; `toString` gives the exact spelling.
    public enum Origin {
        MANUAL("Manual"),
        IMPORTED("Imported"),
        RFQ("RFQ"),
        EXCHANGE("Exchange"),
        AUCTION("Auction"),
        TWO_PARTY("2-Party"),
        DEPLOYMENT("Deployment");

        private final String spelling;

        Origin(String spelling) {
            this.spelling = spelling;
        }

        @Override
        public String toString() {
            return spelling;
        }
    }
}

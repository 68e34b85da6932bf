package org.comptoir.trading.imports.source;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Tells addresses that everybody on the Internet can reach from those of this machine and of
/// networks around it, which nobody shall read through us.
final class PublicAddresses {
    private static final class Range {
        private final byte[] prefix;
        private final int bits;

        private Range(byte[] prefix, int bits) {
            this.prefix = prefix;
            this.bits = bits;
        }

        static Range of(String range) {
            var slash = range.indexOf('/');
            return new Range(
                    literal(range.substring(0, slash)).getAddress(),
                    Integer.parseInt(range.substring(slash + 1)));
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit & 7);
                if ((address[bit >> 3] & mask) != (prefix[bit >> 3] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// What is no address of the Internet, or hides another one in itself.
    private static final List<Range> OTHERS =
            List.of(
                    Range.of("0.0.0.0/8"),
                    Range.of("10.0.0.0/8"),
                    Range.of("100.64.0.0/10"),
                    Range.of("127.0.0.0/8"),
                    Range.of("169.254.0.0/16"),
                    Range.of("172.16.0.0/12"),
                    Range.of("192.0.0.0/24"),
                    Range.of("192.0.2.0/24"),
                    Range.of("192.88.99.0/24"),
                    Range.of("192.168.0.0/16"),
                    Range.of("198.18.0.0/15"),
                    Range.of("198.51.100.0/24"),
                    Range.of("203.0.113.0/24"),
                    Range.of("224.0.0.0/3"));

    private static final Range GLOBAL_6 = Range.of("2000::/3");
    private static final List<Range> OTHERS_6 =
            List.of(
                    Range.of("2001::/23"),
                    Range.of("2001:db8::/32"),
                    Range.of("2002::/16"),
                    Range.of("3fff::/20"));

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        return switch (address) {
            case Inet4Address _ -> OTHERS.stream().noneMatch(it -> it.holds(bytes));
            case Inet6Address _ ->
                    GLOBAL_6.holds(bytes) && OTHERS_6.stream().noneMatch(it -> it.holds(bytes));
            default -> false;
        };
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

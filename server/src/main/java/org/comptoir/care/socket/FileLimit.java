package org.comptoir.care.socket;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Says at the start when the system lets the program open too few files for many sockets: each of
/// them is one.
@Component
class FileLimit {
    static final long ENOUGH = 12_000;
    private static final Logger LOG = LoggerFactory.getLogger(FileLimit.class);

    @EventListener(ApplicationReadyEvent.class)
    void check() {
        if (ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                && isLow(system.getMaxFileDescriptorCount())) {
            LOG.warn(
                    "At most {} files and connections can be open at once: too few for 10,000"
                            + " sockets of customer care. Raise the limit before the start (ulimit -n {}).",
                    system.getMaxFileDescriptorCount(),
                    ENOUGH);
        }
    }

    static boolean isLow(long limit) {
        return limit < ENOUGH;
    }
}

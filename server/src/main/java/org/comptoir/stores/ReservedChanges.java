package org.comptoir.stores;

import org.comptoir.platform.load.YamlNode;

/// What of a store is not for its seller to change, but for a site administrator: whom it belongs
/// to, whose policies it sees, and what it may do.
final class ReservedChanges {
    private ReservedChanges() {}

    static void refuse(YamlNode file, Store present, Store wanted) {
        refuseUnless(present.owner().equals(wanted.owner()), file, "owner");
        refuseUnless(present.group().equals(wanted.group()), file, "storeGroup");
        refuseUnless(present.features().equals(wanted.features()), file, "features");
    }

    private static void refuseUnless(boolean same, YamlNode file, String key) {
        if (!same) {
            file.at(key).problem("load-store-forbidden", key);
        }
    }
}

package org.comptoir.trading.web;

import java.util.Optional;
import org.comptoir.members.Actor;
import org.comptoir.platform.Problem;
import org.comptoir.platform.web.Versions;
import org.comptoir.trading.Asked;
import org.comptoir.trading.life.ContractCopies.VersionNumber;
import org.jspecify.annotations.Nullable;

/// What the body of a command may say: why, under which name, under which number.
record Wish(@Nullable String reason, @Nullable String name, @Nullable String version) {
    private static final Wish NONE = new Wish(null, null, null);

    static Wish of(@Nullable Wish body) {
        return body == null ? NONE : body;
    }

    /// This wish of somebody who has read the version of `If-Match`.
    Asked by(Actor actor, @Nullable String ifMatch) {
        return new Asked(actor.logonId(), text(reason), Versions.of(ifMatch));
    }

    String requireName() {
        return text(name).orElseThrow(() -> Problem.invalid("name", "missing-value", "name"));
    }

    /// `2.0`, as versions are written.
    Optional<VersionNumber> number() {
        return text(version).map(Wish::number);
    }

    private static VersionNumber number(String version) {
        if (!version.matches("[0-9]{1,6}\\.[0-9]{1,6}")) {
            throw Problem.invalid("version", "bad-contract-version");
        }
        int dot = version.indexOf('.');
        return new VersionNumber(
                Integer.parseInt(version.substring(0, dot)),
                Integer.parseInt(version.substring(dot + 1)));
    }

    private static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(it -> !it.isEmpty());
    }
}

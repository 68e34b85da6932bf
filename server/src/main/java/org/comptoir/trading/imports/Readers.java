package org.comptoir.trading.imports;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.comptoir.trading.content.value.Times;
import org.comptoir.trading.file.ContractFileReader;
import org.comptoir.trading.file.ReadOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How contract files are read: up to the largest size, with the terms that the site declared.
@Component
class Readers {
    private final SiteTerms siteTerms;
    private final Clock clock;
    private final long largest;

    Readers(
            SiteTerms siteTerms,
            Clock clock,
            @Value("${comptoir.trading.largest-file:2GB}") DataSize largest) {
        this.siteTerms = siteTerms;
        this.clock = clock;
        this.largest = largest.toBytes();
    }

    ContractFileReader of(ImportRequest request) {
        var options =
                ReadOptions.TOLERANT
                        .withMacros(macros(request))
                        .withSiteTerms(siteTerms.declared())
                        .atMost(largest);
        return new ContractFileReader(request.strict() ? options.strictly() : options);
    }

    /// Those of the request, and `TODAY`, the first moment of this day.
    private Map<String, String> macros(ImportRequest request) {
        var macros = new HashMap<>(request.macros());
        macros.putIfAbsent("TODAY", Times.write(clock.instant().truncatedTo(ChronoUnit.DAYS)));
        return macros;
    }
}

package org.comptoir.accelerator.report;

import org.comptoir.accelerator.Chart;
import org.comptoir.platform.page.Meter;

/// A chart, and where its figures are to be had as a file.
public record Report(Chart chart, String file) {
    /// An account’s credit line, and how far it is used.
    public record Credit(String name, String address, Meter meter) {}
}

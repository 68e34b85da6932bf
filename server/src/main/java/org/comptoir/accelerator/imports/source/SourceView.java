package org.comptoir.accelerator.imports.source;

import java.util.List;
import org.comptoir.accelerator.Action;
import org.comptoir.platform.page.Status;

/// An import source as its page shows it.
public record SourceView(
        String name,
        String address,
        int version,
        Status state,
        String place,
        String credential,
        String schedule,
        String how,
        List<String> macros,
        String runAs,
        String next,
        String looked,
        List<Action> actions) {
    public SourceView {
        macros = List.copyOf(macros);
        actions = List.copyOf(actions);
    }
}

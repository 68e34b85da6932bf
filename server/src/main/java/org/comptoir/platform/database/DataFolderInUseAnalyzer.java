package org.comptoir.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says in two lines, instead of a stack trace, that the data folder is taken.
class DataFolderInUseAnalyzer extends AbstractFailureAnalyzer<DataFolderInUse> {
    @Override
    protected FailureAnalysis analyze(Throwable root, DataFolderInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()), "Use --data with another folder.", cause);
    }
}

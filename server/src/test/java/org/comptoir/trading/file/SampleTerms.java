package org.comptoir.trading.file;

import java.util.List;
import java.util.stream.Stream;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.term.Term;

/// The terms of the sample files: every kind there is.
public final class SampleTerms {
    private SampleTerms() {}

    public static List<Term> all() {
        return Stream.concat(
                        contracts().stream().map(ContractContent::terms),
                        accounts().stream().map(AccountContent::terms))
                .flatMap(List::stream)
                .toList();
    }

    public static List<ContractContent> contracts() {
        return ContractFiles.samples()
                .map(it -> ContractFiles.read(ContractFiles.sample(it), ContractFiles.OPTIONS))
                .flatMap(it -> ContractFiles.contracts(it).stream())
                .toList();
    }

    private static List<AccountContent> accounts() {
        return ContractFiles.samples()
                .map(it -> ContractFiles.read(ContractFiles.sample(it), ContractFiles.OPTIONS))
                .flatMap(it -> ContractFiles.accounts(it).stream())
                .toList();
    }
}

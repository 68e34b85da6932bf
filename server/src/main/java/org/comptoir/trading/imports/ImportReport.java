package org.comptoir.trading.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.comptoir.catalog.offers.PriceLists;
import org.comptoir.platform.Texts;
import org.comptoir.trading.file.FileProblem;
import org.comptoir.trading.imports.read.Findings;

/// What an import did, or would do: each contract, account and price list of the file, what is
/// wrong with it, and what is doubtful but stops nothing.
public record ImportReport(
        List<ContractLine> contracts,
        List<AccountLine> accounts,
        List<PriceListLine> priceLists,
        List<FileProblem> problems,
        List<FileProblem> warnings) {
    /// What happened to one object.
    public enum Change {
        ADDED,
        CHANGED,
        NEW_VERSION,
        SAME
    }

    /// A contract that was taken in.
    public record ContractLine(
            UUID id, String name, String origin, String version, String state, Change change) {}

    /// An account that was taken in.
    public record AccountLine(UUID id, String name, String state, Change change) {}

    /// A price list of the store that was taken in, and what became of its offers.
    public record PriceListLine(
            String name, Change change, int offersAdded, int offersChanged, int offersSame) {
        static PriceListLine of(String name, PriceLists.Taken taken) {
            return new PriceListLine(
                    name,
                    taken.added() ? Change.ADDED : taken.anything() ? Change.CHANGED : Change.SAME,
                    taken.offers().added(),
                    taken.offers().changed(),
                    taken.offers().same());
        }
    }

    public ImportReport {
        contracts = List.copyOf(contracts);
        accounts = List.copyOf(accounts);
        priceLists = List.copyOf(priceLists);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /// Collects the report while the import runs.
    static final class Builder {
        final List<ContractLine> contracts = new ArrayList<>();
        final List<AccountLine> accounts = new ArrayList<>();
        final List<PriceListLine> priceLists = new ArrayList<>();
        final Findings problems = new Findings();
        final Findings warnings = new Findings();

        /// Adds what was found out about a part of the file.
        void add(Builder part) {
            contracts.addAll(part.contracts);
            accounts.addAll(part.accounts);
            part.problems.into(problems);
            part.warnings.into(warnings);
        }

        ImportReport build(Texts texts) {
            return new ImportReport(
                    contracts,
                    accounts,
                    priceLists,
                    problems.byPlace(texts),
                    warnings.byPlace(texts));
        }
    }
}

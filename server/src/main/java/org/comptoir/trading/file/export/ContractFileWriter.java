package org.comptoir.trading.file.export;

import java.io.OutputStream;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.file.ContractFileReader;

/// Writes contracts and accounts as one file in the Package form, always in the same way, so that
/// writing what was read gives the same bytes (§5).
///
/// `close` ends the file and leaves the stream open. What fails on the stream is thrown as
/// `UncheckedIOException`.
public final class ContractFileWriter implements AutoCloseable {
    private final XmlOut out;
    private final ValueWriter values;
    private final TermWriter terms;

    public ContractFileWriter(OutputStream file) {
        this.out = new XmlOut(file);
        this.values = new ValueWriter(out);
        this.terms = new TermWriter(out, values);
        out.open(ContractFileReader.ROOT);
        out.attribute("xmlns", ContractFileReader.NAMESPACE);
        out.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        out.attribute("xsi:schemaLocation", ContractFileReader.NAMESPACE + " Package.xsd");
    }

    public void write(ContractContent contract) {
        out.element(
                contract.kind().toString(),
                () -> {
                    contractAttributes(contract);
                    contract.participants().forEach(values::participant);
                    values.contract("ContractUniqueKey", contract.key());
                    contract.descriptions()
                            .forEach(each -> values.description("ContractDescription", each));
                    contract.account()
                            .ifPresent(account ->
                                    out.element(
                                            "AccountReference",
                                            () -> values.account("AccountRef", account)));
                    contract.attachments().forEach(values::attachment);
                    contract.references()
                            .forEach(reference ->
                                    out.element(
                                            "ContractReference",
                                            () ->
                                                    values.contract(
                                                            "ContractRef", reference.target())));
                    contract.terms().forEach(terms::write);
                    contract.store().ifPresent(values::store);
                });
    }

    public void write(AccountContent account) {
        out.element(
                "Account",
                () -> {
                    accountAttributes(account);
                    account.participants().forEach(values::participant);
                    values.account("AccountUniqueKey", account.key());
                    account.descriptions()
                            .forEach(each -> values.description("AccountDescription", each));
                    account.createdInStore()
                            .ifPresent(store ->
                                    out.element("CreatedInStore", () -> values.store(store)));
                    account.terms().forEach(terms::write);
                });
    }

    @Override
    public void close() {
        out.close(ContractFileReader.ROOT);
        out.flush();
    }

    private void contractAttributes(ContractContent contract) {
        out.attribute("state", contract.state());
        out.attribute("contractUsage", contract.usage());
        out.attribute("creditAllowed", contract.creditAllowed());
        out.text("comment", contract.comment());
        out.time("startTime", contract.start());
        out.time("endTime", contract.end());
    }

    private void accountAttributes(AccountContent account) {
        out.attribute("state", account.state());
        out.attribute("allowStoreDefaultContract", account.allowStoreDefaultContract());
        out.text("priceListPreference", account.priceListPreference());
        out.attribute("mustUsePriceListPreference", account.mustUsePriceListPreference());
        out.text("comment", account.comment());
    }
}

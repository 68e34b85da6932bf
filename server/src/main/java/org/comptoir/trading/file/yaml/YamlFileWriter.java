package org.comptoir.trading.file.yaml;

import java.util.List;
import org.comptoir.trading.content.AccountContent;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractContent;
import org.comptoir.trading.content.value.MemberRef;
import tools.jackson.databind.node.ObjectNode;

/// Writes contracts and accounts as YAML, always in the same way.
public final class YamlFileWriter {
    private YamlFileWriter() {}

    public static String write(List<ContractContent> contracts, List<AccountContent> accounts) {
        var out = new StringBuilder();
        section(out, "accounts", accounts.stream().map(YamlFileWriter::account).toList());
        section(out, "contracts", contracts.stream().map(YamlFileWriter::contract).toList());
        return out.toString();
    }

    private static ObjectNode account(AccountContent account) {
        return shortened("accounts", account, account.key().owner());
    }

    private static ObjectNode contract(ContractContent contract) {
        return shortened("contracts", contract, contract.key().owner());
    }

    private static ObjectNode shortened(
            String section, Record content, MemberRef.Organization owner) {
        ObjectNode whole = ContentJson.mapper().valueToTree(content);
        return (ObjectNode) new Shorthand(owner.distinguishedName()).shortened(section, whole);
    }

    private static void section(StringBuilder out, String name, List<ObjectNode> all) {
        if (all.isEmpty()) {
            return;
        }
        var yaml = new YamlOut();
        all.forEach(each -> yaml.item(each, 0));
        out.append(name).append(":\n").append(yaml);
    }
}

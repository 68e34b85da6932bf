package org.comptoir.accelerator.notebook;

import org.comptoir.trading.content.ContentJson;
import tools.jackson.databind.node.ObjectNode;

/// What a term says before anybody has written it.
final class NewTerms {
    private NewTerms() {}

    /// A term of a kind, with what nobody should have to think of; a list of prices is called like
    /// its contract.
    static ObjectNode of(String kind, String name) {
        var term = ContentJson.mapper().createObjectNode().put("kind", kind);
        switch (kind) {
            case "PriceTCCustomPriceList" ->
                    term.putObject("list")
                            .put("name", name)
                            .put("precedence", "0")
                            .put("type", "C")
                            .putArray("offers");
            case "PriceTCMasterCatalogWithFiltering" ->
                    term.putObject("selection")
                            .put("signedPercentage", "0")
                            .put("immediateDeploy", true);
            case "PriceTCConfigBuildBlock" -> term.put("immediateDeploy", true);
            case "DisplayCustomizationTC" -> term.put("displayType", 1).put("position", 1);
            default -> {}
        }
        term.putObject("header").put("changeable", true);
        return term;
    }
}

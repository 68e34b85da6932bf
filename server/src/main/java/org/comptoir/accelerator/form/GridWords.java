package org.comptoir.accelerator.form;

import org.comptoir.platform.page.Page;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What the grid of prices says, as its script reads it.
public final class GridWords {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private GridWords() {}

    public static String of(Page page) {
        var words = JSON.createObjectNode();
        add(words, page, "sku", "term.price.sku");
        add(words, page, "name", "products.name");
        for (var word :
                new String[] {
                    "from", "to", "start", "end", "add", "remove", "undo", "tier", "help"
                }) {
            add(words, page, word, "grid." + word);
        }
        return words.toString();
    }

    private static void add(ObjectNode words, Page page, String word, String key) {
        words.put(word, page.text(key));
    }
}

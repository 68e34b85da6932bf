package org.comptoir.care.setting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.comptoir.platform.load.YamlNode;

/// What agents may see of the shoppers in a store, each a column beside the name.
public enum ShopperColumn {
    STATUS,
    CAME,
    PAGE,
    ON_PAGE,
    ITEMS,
    VALUE,
    LANGUAGE;

    /// All but the language, where nothing was set.
    public static final List<ShopperColumn> USUAL =
            List.of(STATUS, CAME, PAGE, ON_PAGE, ITEMS, VALUE);

    /// The name in `care.yaml` and over REST, such as `on-page`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<ShopperColumn> read(YamlNode node) {
        var known =
                Arrays.stream(values()).collect(Collectors.toMap(ShopperColumn::code, it -> it));
        var codes = Arrays.stream(values()).map(ShopperColumn::code).toList();
        var read = new ArrayList<ShopperColumn>();
        for (var item : TextNodes.few(node, known.size())) {
            var column = known.get(item.value().oneOf(codes));
            if (column != null && !read.contains(column)) {
                read.add(column);
            }
        }
        return read.isEmpty() ? USUAL : read;
    }
}

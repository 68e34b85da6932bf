package org.comptoir.accelerator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/// What a browser would send of a setting's form as it is shown.
final class FieldsOf {
    private static final Pattern FORM =
            Pattern.compile("(?s)<form[^>]*data-testid=\"setting-form\">(.*?)</form>");
    private static final Pattern TEMPLATE = Pattern.compile("(?s)<template>.*?</template>");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?s)<input([^>]*)>|<textarea([^>]*)>(.*?)</textarea>|<select([^>]*)>(.*?)</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\" selected");

    private FieldsOf() {}

    static Map<String, String> form(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            return Map.of();
        }
        var fields = new LinkedHashMap<String, String>();
        var found = FIELD.matcher(TEMPLATE.matcher(form.group(1)).replaceAll(""));
        while (found.find()) {
            if (found.group(1) != null) {
                var box = found.group(1);
                if (!box.contains("type=\"checkbox\"") || box.contains(" checked")) {
                    fields.put(attribute(box, "name"), attribute(box, "value"));
                }
            } else if (found.group(2) != null) {
                fields.put(
                        attribute(found.group(2), "name"), HtmlUtils.htmlUnescape(found.group(3)));
            } else {
                var chosen = CHOSEN.matcher(found.group(5));
                fields.put(attribute(found.group(4), "name"), chosen.find() ? chosen.group(1) : "");
            }
        }
        return fields;
    }

    private static String attribute(String tag, String name) {
        var value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(tag);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }
}

package org.comptoir.care.setting;

import java.util.List;
import java.util.Map;
import org.comptoir.platform.Problem;

/// Pages of the store that agents send to shoppers. A path is written below the store: `/cart`.
public record PageList(String identifier, Map<String, String> titles, List<Entry> pages)
        implements Setting {
    public PageList {
        titles = Map.copyOf(titles);
        pages = List.copyOf(pages);
    }

    /// A page by its path below the store.
    public record Entry(String path, Map<String, String> titles) {
        public Entry {
            titles = Map.copyOf(titles);
        }

        private Map<String, Object> written() {
            return new Written().with("path", path).with("title", titles).fields();
        }
    }

    @Override
    public void check(Setup setup) {
        var allowed = setup.general().value().pages();
        for (int at = 0; at < pages.size(); at++) {
            var path = pages.get(at).path;
            if (!allowed.allows(path)) {
                throw Problem.invalid("pages[%d].path".formatted(at), "page-not-allowed", path);
            }
        }
    }

    @Override
    public Map<String, Object> written() {
        return new Written()
                .with("identifier", identifier)
                .with("title", titles)
                .with("pages", pages.stream().map(Entry::written).toList())
                .fields();
    }
}

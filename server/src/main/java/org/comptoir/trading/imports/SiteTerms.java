package org.comptoir.trading.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.SiteTermType.Field;
import org.comptoir.trading.content.term.SiteTermType.FieldType;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/// The types of term that the site has declared, under `comptoir.trading.site-terms.<type>`: where
/// each may stand, and its properties with their types.
@ConfigurationProperties("comptoir.trading")
record SiteTerms(Map<String, Declaration> siteTerms) {
    SiteTerms {
        siteTerms = Map.copyOf(siteTerms);
    }

    /// One type: `places` it may stand in, `properties` by name, those that are `required`.
    record Declaration(Set<Place> places, Map<String, FieldType> properties, Set<String> required) {
        Declaration {
            places = Set.copyOf(places);
            properties = new LinkedHashMap<>(properties);
            required = Set.copyOf(required);
        }

        private SiteTermType named(String name) {
            var fields =
                    properties.entrySet().stream()
                            .map(it -> new Field(it.getKey(), it.getValue(), isRequired(it)))
                            .toList();
            return new SiteTermType(name, fields, places);
        }

        private boolean isRequired(Map.Entry<String, FieldType> property) {
            return required.contains(property.getKey());
        }
    }

    List<SiteTermType> declared() {
        return siteTerms.entrySet().stream().map(it -> it.getValue().named(it.getKey())).toList();
    }

    /// The shipped declarations; the site's own settings add to them and override them.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SiteTerms.class)
    @PropertySource("classpath:trading/site-terms.properties")
    static class Settings {}
}

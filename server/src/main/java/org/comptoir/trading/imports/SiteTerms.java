package org.comptoir.trading.imports;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.platform.Problem;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.content.term.SiteTermType;
import org.comptoir.trading.content.term.SiteTermType.Field;
import org.comptoir.trading.content.term.SiteTermType.FieldType;
import org.comptoir.trading.content.term.SiteTermType.Place;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.value.InvalidContent;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/// The types of term that the site has declared, under `comptoir.trading.site-terms.<type>`: where
/// each may stand, and its properties with their types.
@ConfigurationProperties("comptoir.trading")
public record SiteTerms(Map<String, Declaration> siteTerms) {
    public SiteTerms {
        siteTerms = Map.copyOf(siteTerms);
    }

    /// One type: `places` it may stand in, `properties` by name, those that are `required`.
    public record Declaration(
            Set<Place> places, Map<String, FieldType> properties, Set<String> required) {
        public Declaration {
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

    /// The declared types, by name.
    public List<SiteTermType> declared() {
        return siteTerms.entrySet().stream()
                .map(it -> it.getValue().named(it.getKey()))
                .sorted(Comparator.comparing(SiteTermType::name))
                .toList();
    }

    /// Refuses a term whose type is not declared, or that does not say what its type asks for.
    void require(List<Term> terms, Place place) {
        for (int index = 0; index < terms.size(); index++) {
            if (terms.get(index) instanceof SiteTerm term) {
                require(term, place, "terms/" + index);
            }
        }
    }

    private void require(SiteTerm term, Place place, String field) {
        var type = declared().stream().filter(it -> it.name().equals(term.type())).findFirst();
        if (type.isEmpty()) {
            var names = declared().stream().map(SiteTermType::name).toList();
            throw Problem.invalid(
                    field, "term-type-undeclared", term.type(), String.join(", ", names));
        }
        try {
            type.get().check(term, place);
        } catch (InvalidContent wrong) {
            throw Problem.invalid(field, "invalid-content", wrong.said());
        }
    }

    /// The shipped declarations; the site's own settings add to them and override them.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(SiteTerms.class)
    @PropertySource("classpath:trading/site-terms.properties")
    static class Settings {}
}

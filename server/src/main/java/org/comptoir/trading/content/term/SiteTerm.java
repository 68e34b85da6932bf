package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.comptoir.trading.content.value.Text;

/// A term of a type that the site has declared; its values are the properties of its header.
@JsonTypeName("TermCondition")
public record SiteTerm(TermHeader header, String type) implements Term {
    public SiteTerm {
        Text.name("type of the site-defined term", type);
    }
}

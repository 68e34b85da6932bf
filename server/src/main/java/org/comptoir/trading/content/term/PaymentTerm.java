package org.comptoir.trading.content.term;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.comptoir.trading.content.value.AddressRef;
import org.comptoir.trading.content.value.Attribute;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.Text;

/// Allowed payments; without such a term the store's methods that do not exclude themselves.
@JsonTypeName("PaymentTC")
public record PaymentTerm(TermHeader header, List<Method> methods) implements Term {
    public PaymentTerm {
        methods = List.copyOf(methods);
        if (methods.isEmpty()) {
            throw InvalidContent.of("missing-element", "payment-method");
        }
    }

    /// One way to pay: its policy, where the bill goes, how it is called, what it knows already.
    public record Method(
            PolicyRef policy,
            Optional<AddressRef> billTo,
            Optional<String> displayName,
            List<Attribute> attributes) {
        public Method {
            displayName.ifPresent(name -> Text.any("display name of the payment method", name));
            attributes = List.copyOf(attributes);
        }
    }
}

package org.comptoir.trading.file.older;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;
import org.comptoir.trading.file.Element;
import org.comptoir.trading.file.Suggestion;

/// Policies: `PolicyReference` says the type itself, and some terms wrap it in an element that says
/// what it is for.
final class PolicyElements {
    static final String POLICY = "PolicyReference";

    private static final Map<String, PolicyType> WRAPPERS =
            PolicyType.builtIn().stream()
                    .collect(
                            toUnmodifiableMap(
                                    type ->
                                            (type.equals(PolicyType.PRICE) ? "PriceList" : type)
                                                    + POLICY,
                                    type -> type));

    /// The elements that stand for a policy.
    static final Set<String> NAMES = names();

    private PolicyElements() {}

    static Map<String, Function<Element, Object>> converters() {
        Map<String, Function<Element, Object>> all = new HashMap<>();
        WRAPPERS.forEach((name, type) -> all.put(name, e -> wrapped(e, type)));
        all.put(POLICY, PolicyElements::policy);
        return all;
    }

    private static PolicyRef policy(Element element) {
        String spelling = element.attributes().text("policyType");
        PolicyType type =
                PolicyType.spelled(spelling)
                        .orElseThrow(() ->
                                element.attributes()
                                        .bad("bad-value", "policyType", spelling, types(spelling)));
        var store =
                element.refer(
                        new StoreRef(
                                element.attributes().text("storeIdentity"),
                                element.organization("Member")));
        return element.refer(new PolicyRef(type, element.attributes().text("policyName"), store));
    }

    private static PolicyRef wrapped(Element element, PolicyType type) {
        List<PolicyRef> inside = element.every(PolicyRef.class);
        PolicyRef policy =
                inside.isEmpty() ? element.one(PolicyRef.class, POLICY) : inside.getFirst();
        if (!policy.type().equals(type)) {
            throw new InvalidContent(
                    "bad-value",
                    "%s holds a policy of the type %s; give one of the type %s"
                            .formatted(element.name(), policy.type(), type));
        }
        return policy;
    }

    private static String types(String spelling) {
        var known = PolicyType.builtIn().stream().map(PolicyType::toString).toList();
        return "one of " + String.join(", ", known) + Suggestion.question(spelling, known);
    }

    private static Set<String> names() {
        var names = new HashSet<>(WRAPPERS.keySet());
        names.add(POLICY);
        return Set.copyOf(names);
    }
}

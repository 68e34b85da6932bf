package org.comptoir.trading.file.older;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.file.Element;
import org.comptoir.trading.file.Form;
import org.comptoir.trading.file.PackageForm;
import org.jspecify.annotations.Nullable;

/// The Trading form: root `Trading`, no namespace. What it does not spell differently is read as in
/// the Package form.
///
/// Strictly, contracts stand before accounts and these before further descriptions, every term is
/// wrapped twice, and nothing is unknown.
public final class TradingForm implements Form {
    private static final Map<String, Integer> RANKS =
            Map.of(
                    "Contract",
                    1,
                    "Account",
                    2,
                    "ContractNationalLanguageDescription",
                    3,
                    "AccountNationalLanguageDescription",
                    3);

    /// Elements that no file in this form holds.
    private static final Set<String> ONLY_IN_PACKAGE =
            Set.of(
                    "BuyerContract",
                    "ReferralContract",
                    "HostingContract",
                    "ContractUniqueKey",
                    "AccountUniqueKey",
                    "Store",
                    "BusinessPolicy",
                    "BusinessPolicyDescription",
                    "Command",
                    "FulfillmentCenter");

    private static final Pattern POLICY = Pattern.compile("\\b([A-Z][A-Za-z]+)PolicyRef\\b");

    public static final Form FORM = new TradingForm();

    private final Map<String, Function<Element, Object>> converters = converted();

    private TradingForm() {}

    @Override
    public String root() {
        return "Trading";
    }

    @Override
    public Map<String, Function<Element, Object>> converters() {
        return converters;
    }

    @Override
    public Set<String> topLevel() {
        return RANKS.keySet();
    }

    @Override
    public Set<String> open() {
        return Set.of();
    }

    @Override
    public Set<String> passedOver() {
        return Set.of();
    }

    @Override
    public int rank(String parent, String child) {
        return parent.equals(root()) ? RANKS.getOrDefault(child, 0) : 0;
    }

    @Override
    public boolean isNamespaced() {
        return false;
    }

    /// A policy is found by its type, and a member, unless a member is asked for, as the owner.
    @Override
    public String nameIn(String parent, Element child, @Nullable Object value) {
        if (value instanceof PolicyRef policy) {
            return policy.type() + "PolicyRef";
        }
        if (PolicyElements.NAMES.contains(child.name())) {
            return Element.ANY;
        }
        if (child.name().equals("Member") && !MemberElements.HOLDERS.contains(parent)) {
            return parent.equals("Participant") ? "ParticipantMember" : "Owner";
        }
        return child.name();
    }

    @Override
    public String worded(String message) {
        return POLICY.matcher(message).replaceAll("a PolicyReference of the type $1");
    }

    private static Map<String, Function<Element, Object>> converted() {
        Map<String, Function<Element, Object>> all = new HashMap<>(PackageForm.CONVERTERS);
        all.keySet().removeAll(ONLY_IN_PACKAGE);
        all.keySet().removeIf(name -> name.endsWith("PolicyRef"));
        all.putAll(MemberElements.converters());
        all.putAll(PolicyElements.converters());
        all.putAll(DescriptionElements.converters());
        all.putAll(TimeElements.converters());
        all.putAll(TermWrappers.converters());
        all.putAll(AgreementElements.converters());
        return Map.copyOf(all);
    }
}

package org.comptoir.members;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.platform.Problem;

/// What a user may do for an organization and everything below it.
public enum Role {
    SITE_ADMINISTRATOR(true),
    SELLER(true),
    SALES_MANAGER(true),
    ACCOUNT_REPRESENTATIVE(true),
    CATEGORY_MANAGER(true),
    CSR_SUPERVISOR(true),
    CSR(true),
    BUYER_ADMINISTRATOR(false),
    BUYER_APPROVER(false),
    BUYER(false),
    REGISTERED_CUSTOMER(false);

    private final boolean business;
    private final String code;

    Role(boolean business) {
        this.business = business;
        this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The role of such a name in files and interfaces: `buyer-approver`.
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }

    /// The role that the field `role` names.
    public static Role named(String code) {
        return of(code).orElseThrow(() -> Problem.invalid("role", "bad-role", code));
    }

    public String code() {
        return code;
    }

    /// Whether the role works for the seller's side.
    public boolean isBusiness() {
        return business;
    }
}

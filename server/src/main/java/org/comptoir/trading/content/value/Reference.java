package org.comptoir.trading.content.value;

/// What a contract or an account names and does not hold: it must exist elsewhere before the
/// content can be saved or deployed.
public sealed interface Reference
        permits AccountRef,
                AddressRef,
                CatalogEntryRef,
                CatalogFilterRef,
                CatalogGroupRef,
                CatalogRef,
                ContractRef,
                FulfillmentCenterRef,
                MemberRef.Group,
                MemberRef.Organization,
                MemberRef.User,
                PolicyRef,
                PriceRuleRef,
                StoreRef {

    /// The thing in words for a message, such as `organization 'o=Acme'`.
    String describe();
}

package org.comptoir.ordering;

/// Contract files of one account with one contract, and the terms tests put into them.
final class TermFiles {
    static final String INVOICE = payment("BillMeLater");
    static final String CREDIT_OR_INVOICE = INVOICE + payment("LineOfCredit");

    static final String CHARGE =
            "<ShippingTCShippingCharge><ShippingChargePolicyRef policyName=\"StandardShippingChargeBySeller\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></ShippingChargePolicyRef></ShippingTCShippingCharge>";

    private TermFiles() {}

    /// The file with its contract outside the account.
    static String outside(String file) {
        return file.replaceFirst("(?s)<AccountReference>.*</AccountReference>", "");
    }

    /// A term for one unit of a customer only.
    static String only(String unit, String customer, String term) {
        var name = "ou=%s,o=%s,o=Root Organization".formatted(unit, customer);
        return term.replaceFirst(
                ">",
                "><Participant role=\"Buyer\"><ParticipantMember><OrganizationRef distinguishName=\"%s\"/></ParticipantMember></Participant>"
                        .formatted(name));
    }

    /// The contract charges for shipping, unless its account does.
    static String account(String name, String seller, String accountTerms, String contractTerms) {
        return """
        <Package xmlns="http://www.ibm.com/WebSphereCommerce">
        <Account state="Active" allowStoreDefaultContract="false">
          <Participant role="AccountHolder"><ParticipantMember><OrganizationRef distinguishName="o=%1$s,o=Root Organization"/></ParticipantMember></Participant>
          <AccountUniqueKey name="%1$s"><AccountOwner><OrganizationRef distinguishName="%2$s"/></AccountOwner></AccountUniqueKey>
          %3$s
        </Account>
        <BuyerContract state="Active" contractUsage="OrganizationBuyer">
          <Participant role="Buyer"><ParticipantMember><OrganizationRef distinguishName="o=%1$s,o=Root Organization"/></ParticipantMember></Participant>
          <ContractUniqueKey name="%1$s" majorVersionNumber="1" minorVersionNumber="0" origin="Manual"><ContractOwner><OrganizationRef distinguishName="%2$s"/></ContractOwner></ContractUniqueKey>
          <AccountReference><AccountRef name="%1$s"><AccountOwner><OrganizationRef distinguishName="%2$s"/></AccountOwner></AccountRef></AccountReference>
          <PriceTCMasterCatalogWithOptionalAdjustment><PriceAdjustment signedPercentage="0"/></PriceTCMasterCatalogWithOptionalAdjustment>
          <OrderApprovalTC>%4$s</OrderApprovalTC>
          %5$s
          %6$s
        </BuyerContract>
        </Package>
        """
                .formatted(
                        name,
                        seller,
                        accountTerms,
                        euros("1000"),
                        contractTerms,
                        accountTerms.contains(CHARGE) ? "" : CHARGE);
    }

    static String limited(String number, String limit) {
        return "<POTCLimited PONumber=\"%s\"><SpendingLimit>%s</SpendingLimit></POTCLimited>"
                .formatted(number, euros(limit));
    }

    static String blanket(String number) {
        return "<POTCBlanket PONumber=\"%s\"/>".formatted(number);
    }

    static String individual() {
        return "<POTCIndividual checkUniqueness=\"true\"/>";
    }

    static String rightToBuy(String total) {
        return "<RightToBuyTCByAmount><AllowablePurchaseTotal>%s</AllowablePurchaseTotal></RightToBuyTCByAmount>"
                .formatted(euros(total));
    }

    static String obligation(String total, int days) {
        return "<ObligationToBuyTCByAmount numberOfDays=\"%d\"><ObligatedPurchaseTotal>%s</ObligatedPurchaseTotal></ObligationToBuyTCByAmount>"
                .formatted(days, euros(total));
    }

    static String books(String usage, boolean personal, boolean unit, boolean holder) {
        return "<AddressBookTC usage=\"%s\" usePersonal=\"%s\" useParentOrganization=\"%s\" useAccountHolderOrganization=\"%s\"/>"
                .formatted(usage, personal, unit, holder);
    }

    static String euros(String amount) {
        return "<MonetaryAmount value=\"%s\" currency=\"EUR\"/>".formatted(amount);
    }

    private static String payment(String policy) {
        return "<PaymentTC><PaymentMethod><PaymentPolicyRef policyName=\"%s\"><StoreRef name=\"StoreGroup1\"><Owner><OrganizationRef distinguishName=\"o=Root Organization\"/></Owner></StoreRef></PaymentPolicyRef></PaymentMethod></PaymentTC>"
                .formatted(policy);
    }
}

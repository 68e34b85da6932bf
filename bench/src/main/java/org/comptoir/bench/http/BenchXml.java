package org.comptoir.bench.http;

import java.io.PrintWriter;
import java.io.StringWriter;

/// Pieces of contract files.
final class BenchXml {
    private BenchXml() {}

    /// A file with one version of one more contract of the first customer, all of its offers below
    /// any other price.
    static String version(String name, int minor, int offers) {
        var text = new StringWriter();
        var out = new PrintWriter(text);
        begin(out);
        out.println(
                "<BuyerContract state=\"Approved\" contractUsage=\"OrganizationBuyer\" creditAllowed=\"true\">");
        out.println(participant("Buyer", "o=Customer 0,o=Root Organization"));
        out.println(key(name).replace("VersionNumber=\"0\"", "VersionNumber=\"" + minor + "\""));
        out.printf(
                "<PriceTCCustomPriceList><PriceList name=\"%s\" precedence=\"0\" type=\"C\">%n",
                name);
        for (int offer = 0; offer < offers; offer++) {
            out.println(offer(offer, 0, 10 + minor % 80));
        }
        out.println(
                "<Owner>"
                        + organization(BenchWorld.SELLER)
                        + "</Owner></PriceList></PriceTCCustomPriceList>"
                        + charge()
                        + "</BuyerContract></Package>");
        return text.toString();
    }

    static String offer(int product, int units, int cents) {
        return "<Offer published=\"Published\" skuNumber=\"P%06d\"><OfferPrice><MonetaryAmount value=\"%d.%02d000\" currency=\"EUR\"/></OfferPrice><Owner>%s</Owner></Offer>"
                .formatted(product, units, cents, organization(BenchWorld.SELLER));
    }

    static void begin(PrintWriter out) {
        out.println(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Package xmlns=\"http://www.ibm.com/WebSphereCommerce\">");
    }

    static String key(String name) {
        return "<ContractUniqueKey name=\"%s\" majorVersionNumber=\"1\" minorVersionNumber=\"0\" origin=\"Imported\"><ContractOwner>%s</ContractOwner></ContractUniqueKey>"
                .formatted(name, organization(BenchWorld.SELLER));
    }

    static String charge() {
        return "<ShippingTCShippingCharge><ShippingChargePolicyRef policyName=\"ShippingChargeByCarrier\"><StoreRef name=\"StoreGroup1\"><Owner>%s</Owner></StoreRef></ShippingChargePolicyRef></ShippingTCShippingCharge>"
                .formatted(organization("o=Root Organization"));
    }

    static String participant(String role, String organization) {
        return "<Participant role=\"%s\"><ParticipantMember>%s</ParticipantMember></Participant>"
                .formatted(role, organization(organization));
    }

    static String organization(String name) {
        return "<OrganizationRef distinguishName=\"%s\"/>".formatted(name);
    }
}

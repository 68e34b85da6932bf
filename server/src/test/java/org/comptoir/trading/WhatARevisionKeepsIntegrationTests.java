package org.comptoir.trading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.trading.Northwind.BIRCH;
import static org.comptoir.trading.Northwind.contract;
import static org.comptoir.trading.Northwind.master;

import org.comptoir.members.DistinguishedName;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.term.SiteTerm;
import org.comptoir.trading.imports.ContractEdits;
import org.comptoir.trading.life.ContractRevisions;
import org.comptoir.trading.life.Contracts;
import org.comptoir.trading.revision.ChangedTerm;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A change of one term leaves what the others mean: docs/rules.md §2.3.
@NorthwindStore
class WhatARevisionKeepsIntegrationTests {
    private static final Asked HAAS = Asked.by("t.haas");

    @Autowired Northwind northwind;
    @Autowired Organizations organizations;
    @Autowired Contracts contracts;
    @Autowired ContractEdits edits;
    @Autowired ContractRevisions revisions;
    @Autowired JdbcClient jdbc;

    @AfterEach
    void leaveNothingThatSells() {
        northwind.cancelAll();
    }

    @Test
    void aContractGoesOnMeaningAUnitThatIsNamedOtherwiseNow() {
        northwind.take(contract("Kept buyer", BIRCH, master("-10")), ContractState.ACTIVE);
        var id = northwind.latest("Kept buyer");
        var birch = organizations.find(DistinguishedName.parse(BIRCH)).orElseThrow();
        organizations.rename(birch.id(), "Birch and Sons", birch.displayName());
        var facts =
                new Organization.Facts(OrganizationId.ROOT, "o", "Birch Joinery", "Other", false);
        try {
            change(id, 1, adjusted("-20"));
            var other = organizations.create(facts);
            change(id, 1, adjusted("-30"));
            organizations.delete(other);
        } finally {
            organizations.rename(birch.id(), "Birch Joinery", birch.displayName());
        }
        var contract = contracts.get(id);
        assertThat(contract.life().revision()).isEqualTo(2);
        assertThat(revisions.said(contract, 2).members())
                .isEqualTo(revisions.said(contract, 0).members());
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
    }

    @Test
    void aCategoryThatWasTakenOutHoldsWhatItHoldsWhenItComesBack() {
        var terms = master("-10") + set("HandTools");
        northwind.take(contract("Kept set", BIRCH, terms), ContractState.ACTIVE);
        var id = northwind.latest("Kept set");
        assertThat(contracts.whole(id).frozen()).containsOnlyKeys("HandTools");
        change(id, 2, included("Fasteners"));
        assertThat(contracts.whole(id).frozen()).containsOnlyKeys("Fasteners");
    }

    @Test
    void aTermWhoseTypeIsNoLongerDeclaredStandsInNobodysWay() {
        northwind.take(contract("Left over", BIRCH, master("-10")), ContractState.ACTIVE);
        var id = northwind.latest("Left over");
        leaveBehind(id);
        assertThat(contracts.whole(id).content().terms())
                .anySatisfy(it -> assertThat(it).isInstanceOf(SiteTerm.class));
        change(id, 1, adjusted("-20"));
        assertThat(contracts.get(id).life().revision()).isEqualTo(1);
        assertThat(northwind.price(northwind.actor("b.keller"), "NW-4420")).isPresent();
    }

    /// A term of a type that was declared when the contract was deployed.
    private void leaveBehind(ContractId id) {
        jdbc.sql(
                        """
                        update contract set content = jsonb_insert(
                            content, '{terms,-1}',
                            '{"kind": "TermCondition", "type": "WithdrawnTC"}', true)
                        where id = :id
                        """)
                .param("id", id.value())
                .update();
    }

    private void change(ContractId id, int sequence, String term) {
        var changed = new ChangedTerm(sequence, ContentJson.term(term));
        edits.change(northwind.store(), id, changed, HAAS);
    }

    private static String adjusted(String percentage) {
        return """
        {"kind": "PriceTCMasterCatalogWithOptionalAdjustment", "signedPercentage": "%s"}
        """
                .formatted(percentage);
    }

    private static String set(String category) {
        return """
        <ProductSetTCCustomInclusion><ProductSet name="Kept" catalogIdentifier="NorthwindMaster"><PSInclusionList><CatalogGroupRef groupIdentifier="%s"><Owner><OrganizationRef distinguishName="o=Northwind Tools,o=Root Organization"/></Owner></CatalogGroupRef></PSInclusionList></ProductSet></ProductSetTCCustomInclusion>\
        """
                .formatted(category);
    }

    private static String included(String category) {
        return """
        {"kind": "ProductSetTCCustomInclusion", "set": {"name": "Kept", "catalog": "NorthwindMaster",
         "included": [{"kind": "category", "identifier": "%s", "owner":
          {"kind": "organization", "distinguishedName": "o=Northwind Tools,o=Root Organization"}}]}}
        """
                .formatted(category);
    }
}

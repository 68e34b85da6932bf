package org.comptoir.trading.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.engine.policy.PolicyType;
import org.comptoir.trading.content.term.PriceTerm;
import org.comptoir.trading.content.term.ShippingTerm;
import org.comptoir.trading.content.term.Term;
import org.comptoir.trading.content.term.TermHeader;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.ContractRef;
import org.comptoir.trading.content.value.InvalidContent;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.content.value.Participant;
import org.comptoir.trading.content.value.PolicyRef;
import org.comptoir.trading.content.value.StoreRef;
import org.junit.jupiter.api.Test;

class ContractContentTests {
    static final MemberRef.Organization SELLER = new MemberRef.Organization("o=Seller");
    static final MemberRef.Organization BUYER = new MemberRef.Organization("o=Buyer");
    static final ContractKey KEY = new ContractKey("Plan", SELLER, ContractKey.Origin.MANUAL, 1, 0);
    static final Participant BUYS = new Participant(Participant.Role.BUYER, BUYER);
    static final Participant SELLS = new Participant(Participant.Role.SELLER, SELLER);

    @Test
    void isTheSameAtAnotherStateAndVersion() {
        var one = contract(KEY, ContractState.DRAFT, List.of(BUYS, SELLS), discount("-5"));
        var other =
                contract(
                        KEY.at(2, 7),
                        ContractState.ACTIVE,
                        List.of(SELLS, BUYS),
                        discount("-5.00"));

        assertThat(other.contentHash()).isEqualTo(one.contentHash()).hasSize(64);
        assertThat(other).isNotEqualTo(one);
    }

    @Test
    void isAnotherWithOtherTerms() {
        var one = contract(KEY, ContractState.DRAFT, List.of(BUYS), discount("-5"));
        var other = contract(KEY, ContractState.DRAFT, List.of(BUYS), discount("-6"));

        assertThat(other.contentHash()).isNotEqualTo(one.contentHash());
    }

    @Test
    void losesTheTermsThatAFileDeletes() {
        var updated = discount("-5", TermHeader.Action.UPDATE);
        var deleted = discount("-6", TermHeader.Action.DELETE);
        var written = contract(KEY, ContractState.DRAFT, List.of(BUYS), updated, deleted);

        assertThat(written.keptTerms()).containsExactly(updated);
        assertThat(written.contentHash())
                .isEqualTo(
                        contract(KEY, ContractState.DRAFT, List.of(BUYS), discount("-5"))
                                .contentHash());
    }

    @Test
    void namesWhatMustExist() {
        var store = new StoreRef("Tools", SELLER);
        var policy = new PolicyRef(PolicyType.SHIPPING_CHARGE, "Flat", store);
        var content =
                contract(
                        KEY,
                        ContractState.DRAFT,
                        List.of(BUYS),
                        new ShippingTerm.Charge(TermHeader.PLAIN, policy));

        assertThat(content.named())
                .containsExactlyInAnyOrder(
                        SELLER, BUYER, store, policy, new ContractRef(KEY.at(3, 1)));
        assertThat(policy.describe())
                .isEqualTo(
                        "ShippingCharge policy 'Flat' of store 'Tools' of organization 'o=Seller'");
    }

    @Test
    void letsEverybodyBuyByDefaultOnly() {
        var everybody = new Participant(Participant.Role.BUYER, new MemberRef.Everybody());
        assertThatExceptionOfType(InvalidContent.class)
                .isThrownBy(() -> contract(KEY, ContractState.DRAFT, List.of(everybody)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("everybody-not-default"));
    }

    @Test
    void keepsWholeSecondsOnly() {
        var content = contract(KEY, ContractState.DRAFT, List.of());
        assertThat(content.start()).contains(Instant.parse("2026-01-01T00:00:00Z"));
    }

    private static Term discount(String percentage) {
        return discount(percentage, TermHeader.Action.NEW);
    }

    private static Term discount(String percentage, TermHeader.Action action) {
        var header =
                new TermHeader(
                        Optional.empty(), false, true, action, List.of(), List.of(), List.of());
        return new PriceTerm.MasterCatalog(header, Optional.of(new BigDecimal(percentage)));
    }

    private static ContractContent contract(
            ContractKey key, ContractState state, List<Participant> participants, Term... terms) {
        return new ContractContent(
                ContractKind.BUYER,
                key,
                state,
                ContractUsage.ORGANIZATION_BUYER,
                true,
                Optional.empty(),
                Optional.of(Instant.parse("2026-01-01T00:00:00.123Z")),
                Optional.empty(),
                participants,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(new ContractRef(key.at(3, 1))),
                List.of(terms),
                Optional.empty());
    }
}

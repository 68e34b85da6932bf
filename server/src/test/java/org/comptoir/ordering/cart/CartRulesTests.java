package org.comptoir.ordering.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.engine.money.Money;
import org.junit.jupiter.api.Test;

/// The rules of docs/rules.md §7.1 to §7.3, with the real engine and no database.
class CartRulesTests {
    private final Bargains bargains = new Bargains();

    private Basket basket() {
        return new Basket(bargains);
    }

    @Test
    void addingWithoutAChoiceTakesTheCheapestContract() {
        bargains.contract("Dear").sells("DR1", "100");
        bargains.contract("Cheap").sells("DR1", "90");
        var basket = basket().add("DR1", 1);
        assertThat(basket.contractOf(0)).isEqualTo("Cheap");
        assertThat(basket.notices()).isEmpty();
    }

    @Test
    void ofEqualPricesTheEarlierActivatedContractIsTaken() {
        bargains.contract("First").sells("DR1", "90");
        bargains.contract("Second").sells("DR1", "90");
        assertThat(basket().add("DR1", 1).contractOf(0)).isEqualTo("First");
    }

    @Test
    void addingTakesOnlyContractsTheBuyerHasChosen() {
        bargains.contract("Dear").sells("DR1", "100");
        bargains.contract("Cheap").sells("DR1", "90");
        bargains.choosing("Dear");
        assertThat(basket().add("DR1", 1).contractOf(0)).isEqualTo("Dear");
    }

    @Test
    void aLineKeepsItsContractWhenACheaperOneAppears() {
        bargains.contract("Old").sells("DR1", "100");
        var basket = basket().add("DR1", 1);
        bargains.contract("New").sells("DR1", "50");
        assertThat(basket.contractOf(0)).isEqualTo("Old");
        assertThat(basket.unitPriceOf(0)).isEqualTo("100.00");
        assertThat(basket.marksOf(0)).isEmpty();
    }

    @Test
    void aLineIsPricedAgainAtEveryView() {
        bargains.contract("A").sells("DR1", "100");
        var basket = basket().add("DR1", 1);
        bargains.deploy("A", "1.0").sells("DR1", "110");
        assertThat(basket.unitPriceOf(0)).isEqualTo("110.00");
        assertThat(basket.marksOf(0)).containsExactly("price-changed");
        assertThat(basket.line(0).marks().getFirst().arguments())
                .containsExactly("100.00 EUR", "110.00 EUR");
    }

    @Test
    void tiersLookAtTheSummedQuantityUnderOneContract() {
        bargains.contract("A").sells("DR1", "10").sells("DR1", "8", 10);
        bargains.contract("B").sells("DR1", "9");
        var basket = basket().addUnder("A", "DR1", 6).addUnder("B", "DR1", 6);
        assertThat(basket.unitPriceOf(0)).isEqualTo("10.00");
        basket.addUnder("A", "DR1", 4);
        assertThat(basket.priced().lines()).hasSize(2);
        assertThat(basket.unitPriceOf(0)).isEqualTo("8.00");
        assertThat(basket.unitPriceOf(1)).isEqualTo("9.00");
    }

    @Test
    void theQuantityAlreadyInTheCartCountsWhenTheCheapestIsSought() {
        bargains.contract("Tiers").sells("DR1", "10").sells("DR1", "5", 10);
        bargains.contract("Flat").sells("DR1", "9");
        var basket = basket().addUnder("Tiers", "DR1", 9).add("DR1", 1);
        assertThat(basket.priced().lines()).hasSize(1);
        assertThat(basket.unitPriceOf(0)).isEqualTo("5.00");
    }

    @Test
    void aLineOfADeadContractIsResolvedAnewAndSaysWhatChanged() {
        bargains.contract("Dying").sells("DR1", "80");
        bargains.contract("Living").sells("DR1", "100");
        var basket = basket().add("DR1", 1);
        bargains.ends("Dying");
        assertThat(basket.contractOf(0)).isEqualTo("Living");
        assertThat(basket.marksOf(0)).containsExactly("contract-changed", "price-changed");
        assertThat(basket.line(0).marks().getFirst().arguments())
                .containsExactly("Dying", "1.0", "Living", "1.0");
    }

    @Test
    void theNextVersionOfTheFamilyTakesALineOverBeforeACheaperContract() {
        bargains.contract("A").sells("DR1", "80");
        bargains.contract("B").sells("DR1", "90");
        var basket = basket().add("DR1", 1);
        bargains.deploy("A", "1.1").sells("DR1", "100");
        assertThat(basket.contractOf(0)).isEqualTo("A");
        assertThat(basket.line(0).marks().getFirst().arguments())
                .containsExactly("A", "1.0", "A", "1.1");
    }

    @Test
    void aLineThatNobodyMaySellAnyMoreIsNotEntitled() {
        bargains.contract("A").sells("DR1", "80").sells("DR2", "10");
        var basket = basket().add("DR1", 1).add("DR2", 1);
        bargains.deploy("A", "1.0").sells("DR2", "10");
        assertThat(basket.marksOf(0)).containsExactly("not-entitled");
        assertThat(basket.unitPriceOf(0)).isEqualTo("none");
        assertThat(basket.unitPriceOf(1)).isEqualTo("10.00");
        assertThat(basket.obstacles()).containsExactly("not-entitled");
    }

    @Test
    void aDeadContractsLineIsNotResolvedIntoAContractThatDoesNotFit() {
        bargains.contract("Dying").paid("Credit").sells("DR1", "80");
        bargains.contract("Stays").paid("Credit").sells("DR2", "10");
        bargains.contract("Other").paid("Visa").sells("DR1", "70");
        var basket = basket().addUnder("Dying", "DR1", 1).add("DR2", 1);
        bargains.ends("Dying");
        assertThat(basket.marksOf(0)).containsExactly("does-not-fit");
        assertThat(basket.obstacles()).containsExactly("does-not-fit");
    }

    @Test
    void aCheaperContractThatDoesNotFitIsPassedOverAndSaidSo() {
        bargains.contract("A").paid("Credit").sells("DR1", "80").sells("DR2", "20");
        bargains.contract("B").paid("Visa").sells("DR2", "10");
        var basket = basket().addUnder("A", "DR1", 1).add("DR2", 1);
        assertThat(basket.contractOf(1)).isEqualTo("A");
        assertThat(basket.notices()).containsExactly("cheaper-passed-over");
    }

    @Test
    void anItemThatWouldLeaveNoPaymentIsRefusedAndTheRefusalSaysWhatStandsWhere() {
        bargains.contract("A").paid("Credit", "Invoice").sells("DR1", "80");
        bargains.contract("B").paid("Visa").sells("DR2", "10");
        var refused = basket().add("DR1", 1).refusedAdding("DR2", 1);
        assertThat(refused.code()).isEqualTo("no-shared-payment");
        assertThat(refused.arguments()).containsExactly("A: Credit, Invoice; B: Visa");
        assertThat(refused.details()).containsKey("payments");
    }

    @Test
    void onlyMethodsOfEveryLineRemain() {
        bargains.contract("A").paid("Credit", "Invoice", "Visa").sells("DR1", "80");
        bargains.contract("B").paid("Visa", "Invoice").sells("DR2", "10");
        assertThat(basket().add("DR1", 1).add("DR2", 1).payments())
                .containsExactly("Invoice", "Visa");
    }

    @Test
    void contractsThatShareNoWayToShipDoNotGoTogether() {
        bargains.contract("A").shipped("Parcel").sells("DR1", "80");
        bargains.contract("B").shipped("Pickup").sells("DR2", "10");
        assertThat(basket().add("DR1", 1).refusedAdding("DR2", 1).code())
                .isEqualTo("no-shared-shipping-mode");
    }

    @Test
    void linesComeFromOneAccountOnly() {
        bargains.contract("A").ofAccount("Alder").sells("DR1", "80");
        bargains.contract("B").ofAccount("Birch").sells("DR2", "10");
        var refused = basket().add("DR1", 1).refusedAdding("DR2", 1);
        assertThat(refused.code()).isEqualTo("one-account-per-order");
        assertThat(refused.arguments()).containsExactly("A, B");
    }

    @Test
    void theDefaultContractAndContractsWithoutAnAccountMayJoin() {
        bargains.contract("A").ofAccount("Alder").sells("DR1", "80");
        bargains.contract("Default").sells("DR2", "10");
        bargains.contract("Club").sells("DR3", "5");
        var basket = basket().add("DR1", 1).add("DR2", 1).add("DR3", 1);
        assertThat(basket.priced().lines()).hasSize(3);
        assertThat(basket.obstacles()).isEmpty();
    }

    @Test
    void aStoreWithOneContractPerOrderTakesNoOther() {
        bargains.oneContractPerOrder();
        bargains.contract("A").sells("DR1", "80");
        bargains.contract("B").sells("DR2", "10").sells("DR1", "90");
        var basket = basket().add("DR1", 1);
        assertThat(basket.refusedAdding("DR2", 1).code()).isEqualTo("one-contract-per-order");
        assertThat(basket.refusedAddingUnder("B", "DR1", 1).code())
                .isEqualTo("one-contract-per-order");
    }

    @Test
    void whereEveryContractMustTradeAProductOneThatDoesNotIsEnough() {
        bargains.contract("A").sells("DR1", "80").sells("DR2", "10");
        bargains.contract("B").sells("DR2", "10");
        bargains.everyContractMustTrade();
        assertThat(basket().refusedAdding("DR1", 1).code()).isEqualTo("not-entitled");
        assertThat(basket().add("DR2", 1).contractOf(0)).isEqualTo("A");
    }

    @Test
    void anUnknownPartAndOneSomebodyElseMayBuyAreRefusedAlike() {
        bargains.contract("A").sells("DR1", "80");
        assertThat(basket().refusedAdding("NO-SUCH", 1).code()).isEqualTo("not-entitled");
    }

    @Test
    void aQuantityBelowTheSmallestIsRefusedWithTheSmallest() {
        bargains.contract("A").sells("BO1", "0.99", 10);
        var refused = basket().refusedAdding("BO1", 9);
        assertThat(refused.code()).isEqualTo("below-minimum-quantity");
        assertThat(refused.arguments()).containsExactly("BO1", "10");
    }

    @Test
    void figuresStandForEverythingShown() {
        bargains.contract("A").sells("DR1", "80");
        var basket = basket().add("DR1", 1);
        var before = figures(basket);
        assertThat(figures(basket)).isEqualTo(before);
        bargains.deploy("A", "1.0").sells("DR1", "81");
        assertThat(figures(basket)).isNotEqualTo(before);
    }

    private static String figures(Basket basket) {
        var priced = basket.priced();
        return priced.figures(
                new Freights(
                        new Freight(
                                Money.zero(Bargains.EUR),
                                Money.zero(Bargains.EUR),
                                false,
                                Optional.empty()),
                        List.of()));
    }
}

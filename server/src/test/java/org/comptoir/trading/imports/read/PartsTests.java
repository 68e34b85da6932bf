package org.comptoir.trading.imports.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.trading.MemberIds;
import org.comptoir.trading.content.ContractState;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.value.ContractKey;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.file.Position;
import org.comptoir.trading.imports.read.ReadFile.Waiting;
import org.comptoir.trading.imports.read.ReadFile.WaitingContract;
import org.junit.jupiter.api.Test;

class PartsTests {
    private static final MemberRef.Organization SELLER = new MemberRef.Organization("o=Seller");

    @Test
    void holdsAHundredAtMost() {
        var contracts = IntStream.range(0, 250).mapToObj(it -> contract("C" + it, 1_000)).toList();
        assertThat(parts(contracts)).containsExactly(100, 100, 50);
    }

    @Test
    void holdsNoMoreThanFitsIntoMemory() {
        var contracts = IntStream.range(0, 5).mapToObj(it -> contract("C" + it, 12 << 20)).toList();
        assertThat(parts(contracts)).containsExactly(2, 2, 1);
    }

    @Test
    void divideWhatRefersToEachOther() {
        var base = contract("Base", 1);
        assertThat(parts(List.of(base, contract("Other", 1), contract("Child", 1, base.key()))))
                .containsExactly(2, 1);
    }

    @Test
    void divideTheVersionsOfAContract() {
        var first = contract("Twice", 1);
        var second = contract("Twice", 1);
        assertThat(parts(List.of(first, second))).containsExactly(1, 1);
    }

    private static List<Integer> parts(List<WaitingContract> contracts) {
        return Parts.ordered(new ImportOrder(contracts, List.of())).stream()
                .map(List::size)
                .toList();
    }

    private static WaitingContract contract(String name, int bytes, ContractKey... references) {
        return new WaitingContract(
                new Waiting(0, bytes, 0, new Position(1, 1), "", new MemberIds(Map.of()), false),
                new ContractKey(name, SELLER, ContractKey.Origin.MANUAL, 1, 0),
                Optional.empty(),
                ContractState.ACTIVE,
                ContractUsage.ORGANIZATION_BUYER,
                List.of(references));
    }
}

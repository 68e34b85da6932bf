package org.comptoir.accelerator.contract;

import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.accelerator.revision.RevisionViews;
import org.comptoir.platform.Problem;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.Contract;
import org.comptoir.trading.ContractCommand;
import org.comptoir.trading.ContractId;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.life.Contracts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One contract: what it says, and the commands of its life.
@Controller
class DeskContractPages {
    private final TradingAccess access;
    private final ContractViews views;
    private final ContractCommands commands;
    private final Contracts contracts;
    private final RevisionViews revisions;
    private final Refusals refusals;

    DeskContractPages(
            TradingAccess access,
            ContractViews views,
            ContractCommands commands,
            Contracts contracts,
            RevisionViews revisions,
            Refusals refusals) {
        this.access = access;
        this.views = views;
        this.commands = commands;
        this.contracts = contracts;
        this.revisions = revisions;
        this.refusals = refusals;
    }

    @GetMapping("/accelerator/{store}/contracts/{id}")
    ModelAndView contract(
            Desk desk, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var contract = contract(desk, new ContractId(id));
        return page(desk, contract).addObject("done", done(desk, contract, done));
    }

    /// What was just done, where the address names a command.
    private static @Nullable Notice done(Desk desk, Contract contract, String done) {
        return Stream.of(ContractCommand.values())
                .filter(it -> it.code().equals(done))
                .findFirst()
                .map(it -> desk.text("contract.done." + done, contract.name(), contract.number()))
                .map(it -> Notice.of(Notice.Tone.SUCCESS, it))
                .orElse(null);
    }

    private Contract contract(Desk desk, ContractId id) {
        return access.contractToDecide(desk.actor(), desk.store(), id);
    }

    private ModelAndView page(Desk desk, Contract contract) {
        return desk.show("contract")
                .addObject("view", views.of(desk, contract))
                .addObject("changes", revisions.of(desk, contracts.whole(contract.id())));
    }

    @PostMapping("/accelerator/{store}/contracts/{id}/{command}")
    ModelAndView command(
            Desk desk,
            @PathVariable UUID id,
            @PathVariable String command,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(required = false) @Nullable Integer version) {
        var read = version == null ? OptionalInt.empty() : OptionalInt.of(version);
        var contract = new ContractId(id);
        try {
            var after =
                    commands.one(
                            desk, command, contract, new ContractCommands.Wish(reason, name, read));
            var place = desk.at("contracts/" + after.id());
            return new ModelAndView("redirect:" + place + "?done=" + command);
        } catch (Problem refusal) {
            return refusals.on(page(desk, contract(desk, contract)), refusal);
        }
    }
}

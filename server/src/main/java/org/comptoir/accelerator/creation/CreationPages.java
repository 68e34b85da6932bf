package org.comptoir.accelerator.creation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.form.Faults;
import org.comptoir.accelerator.form.FormPart;
import org.comptoir.accelerator.form.FormTree;
import org.comptoir.accelerator.form.RecordForms;
import org.comptoir.members.Organization;
import org.comptoir.members.OrganizationId;
import org.comptoir.members.Organizations;
import org.comptoir.platform.Problem;
import org.comptoir.platform.Texts;
import org.comptoir.platform.page.Notice;
import org.comptoir.trading.AccountId;
import org.comptoir.trading.Asked;
import org.comptoir.trading.access.TradingAccess;
import org.comptoir.trading.content.ContentJson;
import org.comptoir.trading.content.ContractUsage;
import org.comptoir.trading.content.value.MemberRef;
import org.comptoir.trading.imports.AccountEdits;
import org.comptoir.trading.imports.ContractEdits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.node.ObjectNode;

/// The pages on which an account or a contract begins.
@Controller
class CreationPages {
    private final TradingAccess access;
    private final AccountEdits accounts;
    private final ContractEdits contracts;
    private final Organizations organizations;
    private final FormTree forms;
    private final Texts texts;

    CreationPages(
            TradingAccess access,
            AccountEdits accounts,
            ContractEdits contracts,
            Organizations organizations,
            FormTree forms,
            Texts texts) {
        this.access = access;
        this.accounts = accounts;
        this.contracts = contracts;
        this.organizations = organizations;
        this.forms = forms;
        this.texts = texts;
    }

    /// What is begun.
    private record Kind(String place, Class<?> type) {
        static final Kind ACCOUNT = new Kind("accounts", NewAccount.class);
        static final Kind CONTRACT = new Kind("contracts", NewContract.class);
    }

    @GetMapping("/accelerator/{store}/accounts/new")
    ModelAndView account(Desk desk) {
        access.requireWholeStore(desk.actor(), desk.store());
        var blank = ContentJson.mapper().createObjectNode();
        return page(desk, Kind.ACCOUNT, blank.put("allowStoreDefaultContract", true), Map.of());
    }

    /// For an account, its organization is the buyer unless another is chosen.
    @GetMapping("/accelerator/{store}/contracts/new")
    ModelAndView contract(
            Desk desk, @RequestParam(name = "account", required = false) @Nullable UUID id) {
        access.requireWholeStore(desk.actor(), desk.store());
        var blank = ContentJson.mapper().createObjectNode();
        blank.put("usage", ContractUsage.ORGANIZATION_BUYER.toString()).put("creditAllowed", true);
        if (id != null) {
            var account = access.account(desk.actor(), desk.store(), new AccountId(id));
            blank.put("account", account.name());
            account.holder().map(this::named).ifPresent(it -> blank.put("buyer", it));
        }
        return page(desk, Kind.CONTRACT, blank, Map.of());
    }

    private String named(OrganizationId id) {
        return organizations.find(id).map(Organization::name).map(Object::toString).orElse("");
    }

    @PostMapping("/accelerator/{store}/accounts/new")
    ModelAndView makeAccount(Desk desk, @RequestParam MultiValueMap<String, String> values) {
        return made(
                desk,
                Kind.ACCOUNT,
                values,
                tree -> {
                    var wanted = ContentJson.mapper().treeToValue(tree, NewAccount.class);
                    var content = wanted.content(seller(desk), desk.store().name());
                    var base = Optional.of(wanted.baseContracts());
                    var asked = Asked.by(desk.actor().logonId());
                    return accounts.create(desk.store(), content, base, asked).id().toString();
                });
    }

    @PostMapping("/accelerator/{store}/contracts/new")
    ModelAndView makeContract(Desk desk, @RequestParam MultiValueMap<String, String> values) {
        return made(
                desk,
                Kind.CONTRACT,
                values,
                tree -> {
                    var wanted = ContentJson.mapper().treeToValue(tree, NewContract.class);
                    var content = wanted.content(seller(desk));
                    var asked = Asked.by(desk.actor().logonId());
                    var made = contracts.create(desk.store(), content, asked);
                    return made.id() + "/edit/products";
                });
    }

    /// Leads to what was made; what is wrong is shown beside what was typed.
    private ModelAndView made(
            Desk desk,
            Kind kind,
            MultiValueMap<String, String> values,
            Function<ObjectNode, String> make) {
        access.requireWholeStore(desk.actor(), desk.store());
        var entered = FormTree.Entered.of(values);
        var tree = ContentJson.mapper().createObjectNode();
        try {
            tree = forms.of(desk.store(), kind.type(), entered, tree);
            if (tree.path("name").asString("").isBlank()) {
                return wrong(desk, kind, tree, Map.of("name", desk.text("form.needed")));
            }
            var filled = tree;
            return switch (Faults.read(desk.page(), () -> make.apply(filled))) {
                case Faults.Read<String>(var place) ->
                        new ModelAndView("redirect:" + desk.at(kind.place() + "/" + place));
                case Faults.Wrong<String>(var errors) -> wrong(desk, kind, tree, errors);
            };
        } catch (Problem refusal) {
            var field = "key".equals(refusal.field()) ? "name" : "";
            return wrong(desk, kind, tree, Map.of(field, texts.of(refusal)));
        }
    }

    private MemberRef.Organization seller(Desk desk) {
        return new MemberRef.Organization(named(desk.store().owner()));
    }

    private ModelAndView wrong(Desk desk, Kind kind, ObjectNode tree, Map<String, String> errors) {
        var page = page(desk, kind, tree, errors);
        var words = errors.getOrDefault("", desk.text("notebook.wrong"));
        page.addObject("notices", List.of(Notice.of(Notice.Tone.DANGER, words)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(Desk desk, Kind kind, ObjectNode tree, Map<String, String> errors) {
        var owner = named(desk.store().owner());
        List<FormPart> parts = new RecordForms(desk, owner, errors).of(kind.type(), "", tree);
        return desk.show("creation")
                .addObject("title", desk.text(kind.place() + ".new"))
                .addObject("intro", desk.text(kind.place() + ".new.intro"))
                .addObject("address", desk.at(kind.place() + "/new"))
                .addObject("back", desk.at(kind.place()))
                .addObject("parts", parts);
    }
}

package org.comptoir.accelerator.service;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.Refusals;
import org.comptoir.care.embed.ShopSecrets;
import org.comptoir.care.embed.ShopSecrets.Made;
import org.comptoir.care.setting.Setting.Kind;
import org.comptoir.care.setting.SettingChanges;
import org.comptoir.platform.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Makes and revokes the secrets of other sites. A new one stands on the page that answers, and
/// nowhere after that.
@Controller
class ShopSecretPages {
    private static final String SITES = "care/settings/embedding";
    private static final String SECRETS = ServicePages.ROOT + "/embedding/secrets";

    private final ShopSecrets secrets;
    private final SettingChanges changes;
    private final ServiceForms forms;
    private final SitesParts parts;
    private final Refusals refusals;

    ShopSecretPages(
            ShopSecrets secrets,
            SettingChanges changes,
            ServiceForms forms,
            SitesParts parts,
            Refusals refusals) {
        this.secrets = secrets;
        this.changes = changes;
        this.forms = forms;
        this.parts = parts;
        this.refusals = refusals;
    }

    private static void require(Desk desk) {
        ServicePages.require(desk);
        ShopSecrets.requireAdministrator(desk.actor());
    }

    /// Where somebody comes back to the address of a secret that was shown.
    @GetMapping(SECRETS)
    ModelAndView back(Desk desk) {
        require(desk);
        return new ModelAndView("redirect:" + desk.at(SITES));
    }

    @PostMapping(SECRETS)
    ModelAndView make(
            Desk desk,
            @RequestParam(defaultValue = "") List<UUID> seen,
            HttpServletResponse response) {
        require(desk);
        try {
            var made = secrets.make(desk.actor(), desk.store(), seen);
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            return page(desk, Optional.of(made));
        } catch (Problem refusal) {
            return refusals.on(page(desk, Optional.empty()), refusal);
        }
    }

    @PostMapping(SECRETS + "/{id}/revoke")
    ModelAndView revoke(Desk desk, @PathVariable UUID id) {
        require(desk);
        try {
            secrets.revoke(desk.actor(), desk.store(), id);
            return new ModelAndView("redirect:" + desk.at(SITES) + "?done=revoke");
        } catch (Problem refusal) {
            return refusals.on(page(desk, Optional.empty()), refusal);
        }
    }

    private ModelAndView page(Desk desk, Optional<Made> made) {
        var named = changes.get(desk.actor(), desk.store(), Kind.EMBEDDING, "");
        return forms.page(desk, Kind.EMBEDDING, Optional.of(named))
                .addObject("sites", parts.of(desk, made));
    }
}

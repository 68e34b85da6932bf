package org.comptoir.accelerator.service;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.accelerator.Desk;
import org.comptoir.accelerator.MemberNames;
import org.comptoir.care.embed.ShopSecrets;
import org.comptoir.care.embed.ShopSecrets.Made;
import org.comptoir.care.embed.ShopSecrets.Secret;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts into words what a site administrator sees of the secrets of other sites.
@Component
class SitesParts {
    private final ShopSecrets secrets;
    private final MemberNames names;
    private final String address;

    SitesParts(
            ShopSecrets secrets,
            MemberNames names,
            @Value("${comptoir.public-address}") String address) {
        this.secrets = secrets;
        this.names = names;
        this.address = address;
    }

    /// Refuses whoever is no site administrator.
    SitesPart of(Desk desk, Optional<Made> made) {
        var all = secrets.all(desk.actor(), desk.store());
        var people = names.people(all.stream().map(Secret::madeBy));
        boolean alone = all.stream().filter(Secret::usable).count() <= 1;
        return new SitesPart(
                tag(desk),
                all.stream().map(it -> line(desk, it, people, alone)).toList(),
                all.size() >= ShopSecrets.MOST,
                made.map(Made::text));
    }

    private String tag(Desk desk) {
        return "<script src=\"%s/assets/care/embed.js\" data-store=\"%s\" defer></script>"
                .formatted(address, desk.store().identifier());
    }

    private static SitesPart.Line line(
            Desk desk, Secret secret, UnaryOperator<String> people, boolean alone) {
        var formats = desk.page().formats();
        var used = secret.usedAt().map(formats::moment).orElse(desk.text("service.sites.never"));
        return new SitesPart.Line(
                secret.id(),
                formats.moment(secret.madeAt()),
                people.apply(secret.madeBy()),
                used,
                secret.usable(),
                desk.text("service.sites.loss." + loss(secret, alone), used));
    }

    private static String loss(Secret secret, boolean alone) {
        if (!secret.usable()) {
            return "none";
        }
        return alone ? "last" : "one";
    }
}

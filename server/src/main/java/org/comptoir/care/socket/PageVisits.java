package org.comptoir.care.socket;

import java.net.URI;
import org.comptoir.care.serve.Visits;
import org.comptoir.care.setting.Setups;
import org.comptoir.care.talk.Access;
import org.comptoir.care.talk.Event;
import org.comptoir.care.talk.Relay;
import org.comptoir.care.talk.Standing;
import org.comptoir.platform.Problem;
import org.springframework.stereotype.Component;

/// Tells those who serve a shopper on which page of the store he is. Of whoever only looks, what
/// stands behind the path is not even kept.
@Component
class PageVisits {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_TITLE = 300;

    private final Relay relay;
    private final Access access;
    private final Visits visits;
    private final Setups setups;

    PageVisits(Relay relay, Access access, Visits visits, Setups setups) {
        this.setups = setups;
        this.visits = visits;
        this.relay = relay;
        this.access = access;
    }

    void opened(CareSocket socket, Frame frame) {
        var url = url(socket.caller(), frame.required("url"));
        if (socket.caller().visitor()) {
            url = url.split("[?#]", 2)[0];
        }
        var title = frame.optional("title").orElse("");
        if (title.length() > LONGEST_TITLE) {
            throw Problem.invalid("title", "line-too-long", LONGEST_TITLE);
        }
        visits.opened(socket.connection(), url, title);
        var actor = socket.actor();
        for (var followed : socket.followed().values()) {
            var conversation = followed.conversation();
            if (access.of(actor, conversation) == Standing.SHOPPER) {
                relay.pass(new Event.PageOpened(conversation, url, title), socket);
            }
        }
    }

    /// Of another site the address without a query, which may say more than where somebody is.
    private String url(Caller caller, String url) {
        var store = caller.store();
        return caller.embedded().isEmpty()
                ? url(url, store.identifier())
                : setups.of(store)
                        .embedding()
                        .value()
                        .page(url)
                        .orElseThrow(() -> Problem.invalid("url", "page-of-no-site"));
    }

    /// A path of the store; nothing that leads elsewhere.
    static String url(String url, String store) {
        try {
            var path = URI.create(url);
            boolean ours =
                    url.length() <= LONGEST
                            && path.getRawAuthority() == null
                            && !path.isAbsolute()
                            && isOf(store, path.getPath());
            if (ours) {
                return url;
            }
        } catch (IllegalArgumentException noAddress) {
            // Answered like any other address that is not of the store.
        }
        throw Problem.invalid("url", "page-not-of-store", store);
    }

    private static boolean isOf(String store, String path) {
        return (path + "/").startsWith("/" + store + "/")
                && !path.contains("/..")
                && path.indexOf('\\') < 0;
    }
}

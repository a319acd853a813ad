package org.opendps.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.time.London;
import org.opendps.registry.application.making.Helping;
import org.opendps.registry.application.making.SharedApplication;

/** An applicant lets somebody in, and shuts the door again; whoever has the link reads and writes. */
@ApplicationScoped
@Transactional
class Sharing {

    private final ShareLinks links;
    private final Helping helping;
    private final int longestDays;

    private final int mostOpen;

    Sharing(
            ShareLinks links,
            Helping helping,
            @ConfigProperty(name = "dps.registry.share-link-days") int longestDays,
            @ConfigProperty(name = "dps.registry.share-links-open") int mostOpen) {
        this.links = links;
        this.helping = helping;
        this.longestDays = longestDays;
        this.mostOpen = mostOpen;
    }

    ShareLink create(UUID application, ShareLinkRequest request, Token token, String by, Instant now) {
        helping.lockOpen(application);
        if (links.open(application, London.dateOf(now)) >= mostOpen) {
            throw new ShareLinksOpen(mostOpen).refused();
        }
        var link = new ShareLink(application, request, token, new ShareLink.Made(by, now, longestDays));
        links.persistAndFlush(link);
        return link;
    }

    ShareLink revoke(UUID application, UUID id, Instant now) {
        var link = links.getForChange(application, id);
        link.revoke(now);
        links.flush();
        return link;
    }

    SharedApplication.Versioned read(UUID linkId, LocalDate today) {
        return helping.read(open(linkId, today));
    }

    SharedApplication.Versioned write(
            UUID linkId, @Nullable String ifMatch, SharedApplication.Request request, Instant now) {
        return helping.rewrite(open(linkId, London.dateOf(now)), ifMatch, request, now);
    }

    private UUID open(UUID linkId, LocalDate today) {
        var link = links.findById(linkId);
        link.mustBeOpen(today);
        if (!helping.isOpen(link.applicationId())) {
            throw new ShareLinkOver("The application was handed in or taken back.").refused();
        }
        return link.applicationId();
    }
}

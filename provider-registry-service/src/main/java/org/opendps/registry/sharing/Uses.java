package org.opendps.registry.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.opendps.registry.ration.Rationing;

/** How often one link is used, and how often one address asks with none that exists. */
@ApplicationScoped
class Uses {

    private final Rationing rationing;
    private final int uses;
    private final int misses;

    Uses(
            Rationing rationing,
            @ConfigProperty(name = "dps.registry.share-link-uses-per-hour") int uses,
            @ConfigProperty(name = "dps.registry.share-link-misses-per-hour") int misses) {
        this.rationing = rationing;
        this.uses = uses;
        this.misses = misses;
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when the link was used too often in this hour */
    void count(ShareLink link) {
        rationing.count("share link " + link.id(), uses, ShareLinkOverused::new);
    }

    /** @throws org.opendps.blocks.problem.Refused 429 when too many from there did not exist in this hour */
    void countMiss(String address) {
        rationing.count("share link from " + Token.digest(address), misses, ShareLinkOverused::new);
    }
}

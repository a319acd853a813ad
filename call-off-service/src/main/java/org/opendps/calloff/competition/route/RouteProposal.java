package org.opendps.calloff.competition.route;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.calloff.competition.procurement.Route;

/** The way that is proposed, and what is said of each. */
public record RouteProposal(
        @Schema(description = "null when nothing is to be called off") @Nullable
        Route proposed,

        String why,
        Money estimateNet,
        Money estimateGross,
        Money threshold,
        boolean publicContract,
        List<Option> routes) {

    public record Option(Route route, boolean lawful, String why, String citation) {}
}

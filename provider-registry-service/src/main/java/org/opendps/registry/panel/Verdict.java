package org.opendps.registry.panel;

import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refused;
import org.opendps.registry.application.Decision;

/** The outcome for one application; of one that was not decided, the problem's type and what to do. */
record Verdict(
        PanelResult.Outcome outcome,
        @Nullable String problem,
        @Nullable String detail) {

    static Verdict of(Decision decision) {
        return switch (decision) {
            case ADMIT -> new Verdict(PanelResult.Outcome.ADMITTED, null, null);
            case REFUSE -> new Verdict(PanelResult.Outcome.REFUSED, null, null);
        };
    }

    static Verdict of(Refused refused) {
        var refusal = refused.refusal();
        return new Verdict(PanelResult.Outcome.NOT_DECIDED, "/problems/" + refusal.reason(), refusal.detail());
    }
}

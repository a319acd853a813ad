package org.opendps.eligibility.allocation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why a sum was set or proposed, and what a panel said to it: kept closed, since it is about somebody. */
record BudgetWords(
        @Nullable String overrideReason, @Nullable String proposalReason, List<PanelDecision> panelDecisions) {

    static final BudgetWords NONE = new BudgetWords(null, null, List.of());

    BudgetWords overriddenFor(String reason) {
        return new BudgetWords(reason, proposalReason, panelDecisions);
    }

    BudgetWords proposedFor(String reason) {
        return new BudgetWords(overrideReason, reason, panelDecisions);
    }

    BudgetWords with(PanelDecision decision) {
        var decisions = new ArrayList<>(panelDecisions);
        decisions.add(decision);
        return new BudgetWords(overrideReason, proposalReason, List.copyOf(decisions));
    }

    @Override
    public String toString() {
        return "BudgetWords";
    }
}

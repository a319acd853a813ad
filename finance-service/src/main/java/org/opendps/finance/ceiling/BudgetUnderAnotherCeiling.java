package org.opendps.finance.ceiling;

import java.util.List;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

record BudgetUnderAnotherCeiling(List<UUID> budgetIds) implements Refusal {

    @Override
    public int status() {
        return 409;
    }

    @Override
    public String title() {
        return "A budget is under another ceiling";
    }

    @Override
    public String detail() {
        return "What a budget pays counts towards one ceiling. Take it out of the other one first: "
                + String.join(", ", budgetIds.stream().map(UUID::toString).toList()) + ".";
    }
}

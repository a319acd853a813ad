package org.opendps.eligibility.plan.line;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.opendps.blocks.money.Money;

/** Something that is paid once, such as equipment or a course: no part of any week. */
public record OneOff(@NotNull Money amount, @NotNull LocalDate on) {

    boolean hasNegativeAmount() {
        return amount != null && amount.isNegative();
    }
}

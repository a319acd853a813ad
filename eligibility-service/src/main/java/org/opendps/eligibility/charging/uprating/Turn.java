package org.opendps.eligibility.charging.uprating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which day everybody is assessed anew.
 *
 * @param on the first day of the new rates, such as 6 April
 * @param incomeChanges by how much incomes rise on that day; what is not named stays as it is
 */
record Turn(@NotNull LocalDate on, @Nullable @Size(max = 30) List<@NotNull @Valid IncomeChange> incomeChanges) {

    Turn {
        incomeChanges = incomeChanges == null ? List.of() : List.copyOf(incomeChanges);
    }

    @AssertTrue(message = "name each kind of income once")
    boolean isIncomeChanges() {
        return incomeChanges().stream().map(IncomeChange::kind).distinct().count()
                == incomeChanges().size();
    }

    @Override
    public List<IncomeChange> incomeChanges() {
        return incomeChanges == null ? List.of() : incomeChanges;
    }
}

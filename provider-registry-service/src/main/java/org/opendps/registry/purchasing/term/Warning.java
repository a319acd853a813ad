package org.opendps.registry.purchasing.term;

import java.time.LocalDate;
import org.opendps.registry.regime.term.Milestone;

/** That a day was drawing near was told of so many days before. For another day it is told again. */
public record Warning(Milestone.Kind what, LocalDate day, int daysBefore) {

    LocalDate dueOn() {
        return day.minusDays(daysBefore);
    }
}

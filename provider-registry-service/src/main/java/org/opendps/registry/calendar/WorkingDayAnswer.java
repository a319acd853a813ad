package org.opendps.registry.calendar;

import java.time.LocalDate;
import java.util.List;
import org.opendps.blocks.time.period.SkippedDay;

/** The last day of the period, each day that did not count, and the law. */
public record WorkingDayAnswer(LocalDate date, List<SkippedDay> skipped, String citation) {

    static WorkingDayAnswer to(WorkingDayQuestion question) {
        var period = question.rule().count(question.from(), question.days());
        return new WorkingDayAnswer(
                period.date(), period.skipped(), question.rule().citation());
    }
}

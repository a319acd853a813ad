package org.opendps.registry.calendar;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.opendps.blocks.json.AnyYear;
import org.opendps.blocks.time.period.WorkingDayRule;

/** When does a period of that many days end? However long it is: the calendar says when it knows no more. */
public record WorkingDayQuestion(
        @NotNull @JsonDeserialize(using = AnyYear.class) LocalDate from,
        @NotNull @Min(1) Integer days,
        @NotNull WorkingDayRule rule) {}

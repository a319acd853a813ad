package org.opendps.eligibility.plan.course;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From when a review is due, and by when it is to be done: overdue from the day after. */
@Embeddable
public record ReviewDates(LocalDate reviewFrom, LocalDate reviewBy) {}

package org.opendps.calloff.need;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Since when a person is assessed and has a support plan, as eligibility told step by step. */
@Entity
@Table(name = "transition")
class Transition {

    @Id
    private UUID personRef;

    @SuppressWarnings("UnusedVariable") // read by people who look into the table
    private String authority;

    private @Nullable LocalDate assessedOn;
    private @Nullable LocalDate planAgreedOn;
    private @Nullable LocalDate readyOn;

    protected Transition() {}

    Transition(TransitionStep step, UUID person) {
        personRef = person;
        authority = step.authority();
        take(step);
    }

    /** The earliest day of each step counts: a later one does not make the first undone. */
    void take(TransitionStep step) {
        authority = step.authority();
        switch (step.kind()) {
            case "ASSESSMENT_RECORDED" -> assessedOn = earlier(assessedOn, step.on());
            case "SUPPORT_PLAN_AGREED" -> planAgreedOn = earlier(planAgreedOn, step.on());
            case "TRANSITION_READY" -> readyOn = earlier(readyOn, step.on());
            default -> {
                // other steps of a case say nothing about what is missing
            }
        }
    }

    private static LocalDate earlier(@Nullable LocalDate known, LocalDate heard) {
        return known == null || heard.isBefore(known) ? heard : known;
    }

    UUID personRef() {
        return personRef;
    }

    boolean isAssessedOn(LocalDate day) {
        return isReadyOn(day) || isBy(assessedOn, day);
    }

    boolean hasPlanOn(LocalDate day) {
        return isReadyOn(day) || isBy(planAgreedOn, day);
    }

    private boolean isReadyOn(LocalDate day) {
        return isBy(readyOn, day);
    }

    private static boolean isBy(@Nullable LocalDate date, LocalDate day) {
        return date != null && !date.isAfter(day);
    }
}

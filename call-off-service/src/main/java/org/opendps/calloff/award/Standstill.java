package org.opendps.calloff.award;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an award waits before it is confirmed, so that somebody who lost can challenge it. Nothing of the kind is required
 * of light-touch call-offs (Procurement Act 2023 s.51(3)), nor of a dynamic purchasing system (PCR 2015 reg 86(5)(c)).
 *
 * @param workingDays as approved; 0 for none
 * @param until the last day, once the money is reserved
 */
@Embeddable
public record Standstill(
        @Column(name = "standstill_working_days") int workingDays,
        @Column(name = "standstill_until") @Nullable LocalDate until) {

    static final Standstill NONE = new Standstill(0, null);

    /**
     * @param least by the law of the regime
     * @throws org.opendps.blocks.problem.Refused 422 {@code standstill-too-short}
     */
    public static Standstill of(int workingDays, int least) {
        if (workingDays != 0 && workingDays < least) {
            throw new AwardRefused.StandstillTooShort(workingDays, least).refused();
        }
        return new Standstill(workingDays, null);
    }

    Standstill until(@Nullable LocalDate day) {
        return new Standstill(workingDays, day);
    }

    public boolean isAsked() {
        return workingDays > 0;
    }
}

package org.opendps.finance.directpayment.schedule;

import java.util.List;

/** The life of a schedule of direct payments. */
public enum ScheduleStatus {
    PROPOSED,
    APPROVED,
    REJECTED;

    List<ScheduleStatus> next() {
        return switch (this) {
            case PROPOSED -> List.of(APPROVED, REJECTED);
            case APPROVED, REJECTED -> List.of();
        };
    }
}

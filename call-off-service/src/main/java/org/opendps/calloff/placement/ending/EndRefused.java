package org.opendps.calloff.placement.ending;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a placement cannot end so. */
sealed interface EndRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NoticeTooShort(int days, LocalDate earliest) implements EndRefused {

        @Override
        public String title() {
            return "Notice too short";
        }

        @Override
        public String detail() {
            return "Notice is " + days + " days, so the last day is " + earliest + " or later. If both sides agree to"
                    + " an earlier one, say why with noticeWaivedBecause.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("noticeDays", days, "earliest", earliest);
        }
    }

    record LastDayOutside(LocalDate lastDay, LocalDate from, LocalDate until) implements EndRefused {

        @Override
        public String title() {
            return "No last day of this placement";
        }

        @Override
        public String detail() {
            return "The placement is from " + from + " to " + until + ", and its last day cannot be " + lastDay
                    + ". Choose one within it, the day before the first if it never began, or extend it.";
        }
    }
}

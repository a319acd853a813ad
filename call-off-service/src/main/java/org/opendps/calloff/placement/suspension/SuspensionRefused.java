package org.opendps.calloff.placement.suspension;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.placement.absence.AbsenceKind;

/** Why a placement cannot rest, or go on, as asked. */
sealed interface SuspensionRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record SuspensionsOverlap(
            AbsenceKind kind, LocalDate from, @Nullable LocalDate until) implements SuspensionRefused {

        @Override
        public String title() {
            return "It rests on these days already";
        }

        @Override
        public String detail() {
            return "The placement rests already (" + kind + ") from " + from
                    + (until == null ? ", with no last day yet" : " to " + until)
                    + ". End that suspension first, or choose days that do not overlap.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("from", from);
        }
    }

    record SuspensionEndsBeforeItBegins(LocalDate from, LocalDate until) implements SuspensionRefused {

        @Override
        public String title() {
            return "Ends before it begins";
        }

        @Override
        public String detail() {
            return "The last day " + until + " is before the first day " + from + ". Both days are included.";
        }
    }

    record NotSuspendedThen(UUID placementId, LocalDate on) implements SuspensionRefused {

        @Override
        public String title() {
            return "It does not rest then";
        }

        @Override
        public String detail() {
            return "No suspension of this placement has begun by " + on + " and lasts until then. Read the suspensions"
                    + " at /v1/placements/" + placementId + ".";
        }
    }
}

package org.opendps.calloff.placement;

import java.time.LocalDate;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why something cannot be done with a placement. */
public sealed interface PlacementRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record OutsidePlacement(LocalDate day, LocalDate from, LocalDate until) implements PlacementRefused {

        @Override
        public String title() {
            return "Outside the placement";
        }

        @Override
        public String detail() {
            return day + " is not a day of this placement, which is from " + from + " to " + until
                    + ". Choose a day within it, or extend it first.";
        }
    }

    record ChangePending(UUID placementId) implements PlacementRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "A change is on its way";
        }

        @Override
        public String detail() {
            return "Finance is asked whether there is money for another change of this placement. Wait for its answer,"
                    + " which takes a minute at the most, then ask again; or withdraw that change,"
                    + " which is the one that is RESERVING at /v1/placements/" + placementId + "/variations.";
        }
    }
}

package org.opendps.calloff.award;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.opendps.blocks.problem.Refusal;

/** Why a bid cannot be recommended or awarded. */
sealed interface AwardRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record NotFirstInRank(UUID bidId, Set<UUID> first) implements AwardRefused {

        @Override
        public String title() {
            return "Not the first in rank";
        }

        @Override
        public String detail() {
            return "The bid " + bidId + " is not the first in rank. The published criteria decide: recommend " + first
                    + ".";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("first", first);
        }
    }

    record ApproverIsPreparer(String name) implements AwardRefused {

        @Override
        public String title() {
            return "Approver is preparer";
        }

        @Override
        public String detail() {
            return name + " recommended this award. Another commissioner decides on it.";
        }
    }
}

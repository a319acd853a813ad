package org.opendps.calloff.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;

/** Why a council's policy cannot be taken. */
sealed interface PolicyRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record PolicyStartsInPast(LocalDate today) implements PolicyRefused {

        @Override
        public String title() {
            return "A policy starts today or later";
        }

        @Override
        public String detail() {
            return "What was decided before stands as it is: let the policy start on " + today + " or later.";
        }
    }

    /** All that is wrong at once. */
    record SettingsUnsound(List<Violation> violations) implements PolicyRefused {

        record Violation(String field, String message) {}

        @Override
        public String title() {
            return "Settings that cannot be";
        }

        @Override
        public String detail() {
            return "Correct what `violations` lists; GET /v1/call-off-policies/in-force shows every setting.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("violations", violations);
        }
    }
}

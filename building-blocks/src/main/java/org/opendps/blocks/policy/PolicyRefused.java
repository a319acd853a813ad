package org.opendps.blocks.policy;

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

    record PolicyStartsTooEarly(LocalDate earliest) implements PolicyRefused {

        @Override
        public String title() {
            return "A policy starts tomorrow or later";
        }

        @Override
        public String detail() {
            return "What is decided today is decided by what was known before: let the policy start on " + earliest
                    + " or later.";
        }
    }

    record LimitsByOthers(List<String> approvers) implements PolicyRefused {

        @Override
        public int status() {
            return 403;
        }

        @Override
        public String title() {
            return "Nobody sets their own limit";
        }

        @Override
        public String detail() {
            return "Approval limits are set by an admin who approves nothing, so who has none of the roles "
                    + String.join(", ", approvers) + ". Leave them out, or ask one.";
        }
    }

    /** All that is wrong at once. */
    record SettingsUnsound(List<Violation> violations, String path) implements PolicyRefused {

        record Violation(String field, String message) {}

        @Override
        public String title() {
            return "Settings that cannot be";
        }

        @Override
        public String detail() {
            return "Correct what `violations` lists; GET " + path + "/in-force shows every setting.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("violations", violations);
        }
    }
}

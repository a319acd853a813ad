package org.opendps.calloff.award.gate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.opendps.blocks.problem.Refusal;
import org.opendps.blocks.time.London;

/** Why nothing is awarded yet, or a check is not taken. */
sealed interface GateRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record AwardGateClosed(List<GateLine> failed) implements GateRefused {

        @Override
        public String title() {
            return "Not in order yet";
        }

        @Override
        public String detail() {
            return failed.stream().map(GateLine::finding).collect(Collectors.joining(" "));
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("failed", failed, "citation", failed.getFirst().citation());
        }
    }

    record ListVersionMissing() implements GateRefused {

        @Override
        public String title() {
            return "Which debarment list?";
        }

        @Override
        public String detail() {
            return "Say in listVersion which version of the debarment list was looked at, such as its date.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.62");
        }
    }

    record ReasonsForTheFinding(String outcome) implements GateRefused {

        @Override
        public String title() {
            return "Reasons are missing";
        }

        @Override
        public String detail() {
            return "A finding of " + outcome + " needs its reasons in the note: the provider may ask for them.";
        }
    }

    record LookedUpInTheFuture(Instant lookedUpAt) implements GateRefused {

        @Override
        public String title() {
            return "Not looked up yet";
        }

        @Override
        public String detail() {
            return London.inWords(lookedUpAt) + " is still ahead. Say when the list was looked at.";
        }
    }
}

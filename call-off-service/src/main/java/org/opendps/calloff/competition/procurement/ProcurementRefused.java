package org.opendps.calloff.competition.procurement;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.problem.Refusal;
import org.opendps.calloff.regime.Value;

/** Why the law of its regime does not let a call-off be published. */
public sealed interface ProcurementRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record AnotherProcurement(Value published, Value amended) implements ProcurementRefused {

        @Override
        public String title() {
            return "Another procurement";
        }

        @Override
        public String detail() {
            return "It was published at an estimate of " + published.gross().shown() + " with VAT and would be "
                    + amended.gross().shown()
                    + ", on the other side of the threshold of "
                    + amended.threshold().shown()
                    + ": other people may bid for that, or interests are assessed before it is published. Cancel it, and"
                    + " publish another call-off.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.3, s.34, s.83, s.85");
        }
    }

    record DeadlineTooEarly(LocalDate due, LocalDate earliest, String citation, boolean shorterByAgreement)
            implements ProcurementRefused {

        @Override
        public String title() {
            return "Not enough time to bid";
        }

        @Override
        public String detail() {
            return "Bids are due on " + due + "; the earliest day is " + earliest + ". Choose that or a later one"
                    + (shorterByAgreement ? ", or record that every member that will be invited agreed on less." : ".");
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", citation, "earliest", earliest);
        }
    }

    record NobodyToInvite(String category, String area) implements ProcurementRefused {

        @Override
        public String title() {
            return "Nobody to invite";
        }

        @Override
        public String detail() {
            return "No active member with open invitations supplies " + category + " in " + area
                    + ". Admit one first, or choose another area.";
        }
    }

    record ConflictsAssessmentMissing() implements ProcurementRefused {

        @Override
        public String title() {
            return "Assess conflicts of interest first";
        }

        @Override
        public String detail() {
            return "This is a public contract: say in conflictsAssessment which interests of whom were looked at, and what"
                    + " keeps them harmless, and publish it with that.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.83");
        }
    }
}

package org.opendps.calloff.award;

import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why a bid cannot be recommended or awarded. */
public sealed interface AwardRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record AboveApprovalLimit(Money yearlyCost, Money limit) implements AwardRefused {

        @Override
        public String title() {
            return "Above your limit";
        }

        @Override
        public String detail() {
            return "It costs " + yearlyCost.shown() + " a year; you may approve up to " + limit.shown()
                    + ". Ask somebody whose limit covers it: /award-gate says who. Limits are the council's policy.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "yearlyCost",
                    yearlyCost,
                    "limit",
                    limit,
                    "citation",
                    "Local Government Act 1972 s.101, s.135; the council's policy");
        }
    }

    record StandstillTooShort(int workingDays, int least) implements AwardRefused {

        @Override
        public String title() {
            return "A standstill too short";
        }

        @Override
        public String detail() {
            return "A standstill of " + workingDays + " working days is too short: none, or " + least + " at least.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("citation", "Procurement Act 2023 s.51(2), (3)");
        }
    }
}

package org.opendps.finance.directpayment.schedule;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;
import org.opendps.finance.schedule.FinancialYear;

/** Why a direct payment is not made. */
sealed interface ScheduleRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record BudgetPaysNoFund(String why) implements ScheduleRefused {

        @Override
        public String title() {
            return "Not out of this budget";
        }

        @Override
        public String detail() {
            return why;
        }
    }

    record OwnDirectPayment(String who) implements ScheduleRefused {

        @Override
        public String title() {
            return "Nobody approves what they proposed";
        }

        @Override
        public String detail() {
            return who + " proposed this payment. Somebody else must approve it.";
        }
    }

    record ChangeBeforeStart(LocalDate starts) implements ScheduleRefused {

        @Override
        public String title() {
            return "Before it starts";
        }

        @Override
        public String detail() {
            return "This schedule starts on " + starts + ". A change counts from that day on, or from a later one.";
        }
    }

    /** @param others what other schedules of the person pay of that kind, on the day on which most is paid together */
    record AboveAgreedFund(LocalDate day, Money weekly, Money others, Money agreed) implements ScheduleRefused {

        @Override
        public String title() {
            return "More than the plan says";
        }

        @Override
        public String detail() {
            return "The support plan says " + agreed.shown() + " a week on " + day
                    + ", net of what the person pays. With "
                    + weekly.shown() + (others.isPositive() ? " beside " + others.shown() + " of other schedules" : "")
                    + " it would be "
                    + aboveBy().shown() + " more. Propose what it says, or have the plan changed first.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "agreedWeekly",
                    agreed.toString(),
                    "otherSchedules",
                    others.toString(),
                    "aboveBy",
                    aboveBy().toString());
        }

        private Money aboveBy() {
            return weekly.plus(others).minus(agreed);
        }
    }

    record FundNotAvailable(FinancialYear year, Money needed, Money available) implements ScheduleRefused {

        @Override
        public String title() {
            return "The budget has not so much available";
        }

        @Override
        public String detail() {
            return needed.shown() + " more would be committed in " + year + ", and " + available.shown()
                    + " is available. Allocate more, move money from another budget, or choose another one.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of(
                    "financialYear",
                    year.toString(),
                    "shortBy",
                    needed.minus(available).toString());
        }
    }
}

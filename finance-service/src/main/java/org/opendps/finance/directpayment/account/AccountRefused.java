package org.opendps.finance.directpayment.account;

import java.time.LocalDate;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why an account is not taken, or its surplus not recovered. */
sealed interface AccountRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record AccountOverlaps(LocalDate accountedUntil) implements AccountRefused {

        @Override
        public String title() {
            return "Accounted for already";
        }

        @Override
        public String detail() {
            return "There is an account up to " + accountedUntil + ". The next one begins after that day.";
        }
    }

    record AccountOutOfTime(LocalDate starts, LocalDate today) implements AccountRefused {

        @Override
        public String title() {
            return "Not a period of this schedule";
        }

        @Override
        public String detail() {
            return "An account is of days from " + starts + ", when the payment starts, to " + today
                    + ", which is today.";
        }
    }

    record AccountBefore(LocalDate until) implements AccountRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The account before waits";
        }

        @Override
        public String detail() {
            return "Somebody must first decide what becomes of the surplus of the account up to " + until
                    + ": it may be in this one, too.";
        }
    }

    record NotPaidBackYet(LocalDate receivedOn, LocalDate today) implements AccountRefused {

        @Override
        public String title() {
            return "Not paid back yet";
        }

        @Override
        public String detail() {
            return "Today is " + today + ". What comes back on " + receivedOn + " is written down when it has come.";
        }
    }

    record OtherRepayment(Money least, Money most) implements AccountRefused {

        @Override
        public String title() {
            return "Not what was to be paid back";
        }

        @Override
        public String detail() {
            return "By now " + least.shown() + " are to be paid back, of " + most.shown()
                    + " that were asked for. Say as amount what came, from the one to the other; what is paid in parts,"
                    + " once all of it has come.";
        }
    }

    record DeductionStays(Money surplus) implements AccountRefused {

        @Override
        public int status() {
            return 409;
        }

        @Override
        public String title() {
            return "The deduction stays";
        }

        @Override
        public String detail() {
            return "The " + surplus.shown()
                    + " were deducted from what follows and not paid back: there is no payment to"
                    + " reverse. Where it was too much, propose a change of the schedule that pays it for a time.";
        }
    }

    record OwnAccount(String who) implements AccountRefused {

        @Override
        public String title() {
            return "Nobody decides on what they recorded";
        }

        @Override
        public String detail() {
            return who + " recorded this account. Somebody else must decide what becomes of its surplus.";
        }
    }
}

package org.opendps.finance.grant;

import java.time.LocalDate;
import java.util.Map;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.problem.Refusal;

/** Why a grant is not awarded, paid or recovered. */
sealed interface GrantRefused extends Refusal {

    @Override
    default int status() {
        return 422;
    }

    record OwnGrant(String who) implements GrantRefused {

        @Override
        public String title() {
            return "Nobody awards what they proposed";
        }

        @Override
        public String detail() {
            return who + " proposed this grant. Another finance-approver must award it.";
        }
    }

    record MoreThanGranted(Money amount, Money left) implements GrantRefused {

        @Override
        public String title() {
            return "More than is left of the grant";
        }

        @Override
        public String detail() {
            return left.shown() + " of the grant is not paid yet, and this instalment is " + amount.shown()
                    + ". Pay that much at the most, or propose another grant.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("left", left);
        }
    }

    record MoreThanPaid(Money amount, Money paid) implements GrantRefused {

        @Override
        public String title() {
            return "More than was paid";
        }

        @Override
        public String detail() {
            return paid.shown() + " of the grant was paid, so " + amount.shown()
                    + " cannot be recovered. A grant of which nothing was paid is ended instead.";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("paid", paid);
        }
    }

    record PaidAheadOfTime(LocalDate paidOn, LocalDate earliest, LocalDate latest) implements GrantRefused {

        @Override
        public String title() {
            return "Not a day on which it was paid";
        }

        @Override
        public String detail() {
            return paidOn + " is no day of payment: say one from the award, " + earliest + ", to today, " + latest
                    + ".";
        }
    }
}

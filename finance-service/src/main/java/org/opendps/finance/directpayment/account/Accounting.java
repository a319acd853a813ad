package org.opendps.finance.directpayment.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.finance.directpayment.instalment.PaidInstalments;
import org.opendps.finance.directpayment.reversal.ReversalBook;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.directpayment.schedule.Recovery;
import org.opendps.finance.directpayment.schedule.Seen;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.policy.FinanceSetting;
import org.opendps.finance.schedule.FinancialYear;

/** One records an account; where too much is left, somebody else has it deducted, paid back or left where it is. */
@ApplicationScoped
@Transactional
class Accounting {

    private final AccountReturns accounts;
    private final FundBook book;
    private final PaidInstalments paid;
    private final ReversalBook reversals;
    private final Policies policies;
    private final InstantSource clock;

    Accounting(
            AccountReturns accounts,
            FundBook book,
            PaidInstalments paid,
            ReversalBook reversals,
            Policies policies,
            InstantSource clock) {
        this.accounts = accounts;
        this.book = book;
        this.paid = paid;
        this.reversals = reversals;
        this.policies = policies;
        this.clock = clock;
    }

    AccountReturn record(String authority, UUID scheduleId, AccountRequest request, Officer by) {
        var schedule = book.held(scheduleId, authority);
        schedule.mustBeApproved("an account");
        var today = London.today(clock);
        if (request.from().isBefore(schedule.starts()) || request.until().isAfter(today)) {
            throw new AccountRefused.AccountOutOfTime(schedule.starts(), today).refused();
        }
        mustFollow(request, accounts.of(scheduleId));
        var until = request.until();
        var policy = policies.on(authority, until);
        var mayBeLeft = schedule.weeklyOn(until).times(policy.whole(FinanceSetting.DIRECT_PAYMENT_SURPLUS_WEEKS));
        var judged = book.judged(schedule, new Seen(until, request.balance(), mayBeLeft, paid.by(schedule, until)));
        var account = new AccountReturn(schedule, request, mayBeLeft, judged, policy.version(), by);
        accounts.persistAndFlush(account);
        return account;
    }

    private static void mustFollow(AccountRequest request, List<AccountReturn> earlier) {
        if (earlier.isEmpty()) {
            return;
        }
        var last = earlier.getLast();
        if (!request.from().isAfter(last.coversUntil())) {
            throw new AccountRefused.AccountOverlaps(last.coversUntil()).refused();
        }
        if (last.status() == AccountStatus.PROPOSED) {
            throw new AccountRefused.AccountBefore(last.coversUntil()).refused();
        }
    }

    AccountReturn recover(String authority, UUID scheduleId, UUID id, AccountRequest.Recovery request, Officer by) {
        var today = London.today(clock);
        var schedule = book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        boolean byRepayment = request.how() == AccountRequest.How.REPAYMENT;
        if (!byRepayment && account.status() == AccountStatus.AWAITING_REPAYMENT) {
            account.recover(false, account.neverDue(), request.reason(), by);
            book.deducted(schedule, id, account.surplus(), last(scheduleId), today);
            accounts.flush();
            return account;
        }
        var recovery = recovery(schedule, account, byRepayment, today);
        account.recover(byRepayment, book.withheld(schedule, recovery), request.reason(), by);
        if (byRepayment) {
            book.awaited(schedule, recovery);
        } else {
            book.deducted(schedule, recovery, today);
        }
        accounts.flush();
        return account;
    }

    /** The last day of the last account. */
    private LocalDate last(UUID scheduleId) {
        return accounts.of(scheduleId).getLast().coversUntil();
    }

    private Recovery recovery(PaymentSchedule schedule, AccountReturn account, boolean byRepayment, LocalDate today) {
        var day = account.coversUntil();
        return new Recovery(
                account.id(),
                byRepayment,
                account.surplus(),
                new Seen(day, account.balance(), account.mayBeLeft(), paid.by(schedule, day)),
                FinancialYear.of(byRepayment ? day : today));
    }

    AccountReturn waive(String authority, UUID scheduleId, UUID id, String why, Officer by) {
        var schedule = book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        account.waive(why, by);
        book.waived(schedule, id, last(scheduleId));
        accounts.flush();
        return account;
    }

    AccountReturn repaid(String authority, UUID scheduleId, UUID id, AccountRequest.Repayment request, Officer by) {
        var today = London.today(clock);
        var schedule = book.held(scheduleId, authority);
        if (request.receivedOn().isAfter(today)) {
            throw new AccountRefused.NotPaidBackYet(request.receivedOn(), today).refused();
        }
        var account = accounts.held(id, scheduleId);
        var least = book.toRecover(schedule, id).orElse(account.surplus());
        var amount = account.repaid(request.amount(), least, request.receivedOn(), request.reference(), by);
        book.paidBack(schedule, id, amount, request.receivedOn(), today);
        accounts.flush();
        return account;
    }

    /** It was not paid back: it is waited for again. */
    AccountReturn reverse(String authority, UUID scheduleId, UUID id, String why, Officer by) {
        var schedule = book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        var was = account.reverse(by);
        reversals.write(authority, scheduleId, was, why, by);
        book.notPaidBack(schedule, id, was.amount(), account.surplus(), London.today(clock));
        accounts.flush();
        return account;
    }
}

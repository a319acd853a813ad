package org.opendps.finance.directpayment.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import org.opendps.blocks.money.Money;
import org.opendps.blocks.policy.Policies;
import org.opendps.blocks.time.London;
import org.opendps.finance.directpayment.instalment.PaidInstalments;
import org.opendps.finance.directpayment.reversal.ReversalBook;
import org.opendps.finance.directpayment.schedule.FundBook;
import org.opendps.finance.directpayment.schedule.PaymentSchedule;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.policy.FinanceSetting;

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
        accounts.accountedUntil(scheduleId)
                .filter(last -> !request.from().isAfter(last))
                .ifPresent(last -> {
                    throw new AccountRefused.AccountOverlaps(last).refused();
                });
        var policy = policies.on(authority, request.until());
        var mayBeLeft =
                schedule.weeklyOn(request.until()).times(policy.whole(FinanceSetting.DIRECT_PAYMENT_SURPLUS_WEEKS));
        var surplus = request.balance().minus(mayBeLeft).max(Money.ZERO);
        var account = new AccountReturn(schedule, request, surplus, policy.version(), by);
        accounts.persistAndFlush(account);
        return account;
    }

    AccountReturn recover(String authority, UUID scheduleId, UUID id, AccountRequest.Recovery request, Officer by) {
        var schedule = book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        boolean byRepayment = request.how() == AccountRequest.How.REPAYMENT;
        account.recover(byRepayment, paidForNothing(schedule, account), request.reason(), by);
        if (!byRepayment) {
            book.deducted(schedule, account.surplus(), London.today(clock));
        }
        accounts.flush();
        return account;
    }

    private Money paidForNothing(PaymentSchedule schedule, AccountReturn account) {
        var day = account.coversUntil();
        var covered = schedule.every().nextAfter(schedule.starts(), day).minusDays(1);
        return schedule.neverDue(day, paid.later(schedule.id(), day, covered));
    }

    AccountReturn waive(String authority, UUID scheduleId, UUID id, String why, Officer by) {
        book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        account.waive(why, by);
        accounts.flush();
        return account;
    }

    AccountReturn repaid(String authority, UUID scheduleId, UUID id, AccountRequest.Repayment request, Officer by) {
        var today = London.today(clock);
        var schedule = book.held(scheduleId, authority);
        if (request.receivedOn().isAfter(today)) {
            throw new AccountRefused.AccountOutOfTime(schedule.starts(), today).refused();
        }
        var account = accounts.held(id, scheduleId);
        account.repaid(request.receivedOn(), request.reference(), by);
        book.paidBack(schedule, account.surplus(), request.receivedOn(), today);
        accounts.flush();
        return account;
    }

    /** It was not paid back: it is waited for again. */
    AccountReturn reverse(String authority, UUID scheduleId, UUID id, String why, Officer by) {
        var schedule = book.held(scheduleId, authority);
        var account = accounts.held(id, scheduleId);
        reversals.write(authority, scheduleId, account.reverse(by), why, by);
        book.notPaidBack(schedule, account.surplus(), London.today(clock));
        accounts.flush();
        return account;
    }
}

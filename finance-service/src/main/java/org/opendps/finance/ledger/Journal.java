package org.opendps.finance.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.schedule.Costed;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.YearPart;

/**
 * One fact in the ledger. Balanced by construction: each of its parts moves an amount from one account to others.
 *
 * @param source what it is posted for; posting twice for the same source is refused by the database
 */
public record Journal(
        String kind,
        String source,
        LocalDate occurredOn,
        @Nullable Decision decision,
        List<Posting> postings) {

    /** A decision of a person: why and by whom. A journal that follows from an event has none. */
    public record Decision(String reason, String by) {}

    record Posting(UUID budgetId, FinancialYear year, Account account, Money amount) {}

    public static Journal allocation(
            UUID budgetId, UUID allocationId, LocalDate on, Decision decision, FinancialYear year, Money amount) {
        return new Journal(
                "ALLOCATION",
                "allocation:" + allocationId,
                on,
                decision,
                move(budgetId, year, Account.ALLOCATED, Account.AVAILABLE, amount)
                        .toList());
    }

    /** What one budget is allocated less another is allocated more: together they add up to what they did. */
    public static Journal virement(
            UUID id, UUID from, UUID to, LocalDate on, Decision decision, FinancialYear year, Money amount) {
        return new Journal(
                "VIREMENT",
                "virement:" + id,
                on,
                decision,
                Stream.concat(
                                move(from, year, Account.AVAILABLE, Account.ALLOCATED, amount),
                                move(to, year, Account.ALLOCATED, Account.AVAILABLE, amount))
                        .toList());
    }

    public static Journal reservation(UUID budgetId, UUID commitmentId, LocalDate on, List<YearPart> parts) {
        return following(
                "RESERVATION",
                "reservation:" + commitmentId,
                on,
                parts.stream().flatMap(p -> move(budgetId, p.year(), Account.AVAILABLE, Account.RESERVED, p.cost())));
    }

    public static Journal commitment(UUID budgetId, UUID commitmentId, LocalDate on, List<YearPart> parts) {
        return following(
                "COMMITMENT",
                "commitment:" + commitmentId,
                on,
                parts.stream().flatMap(p -> move(budgetId, p.year(), Account.RESERVED, Account.COMMITTED, p.cost())));
    }

    /**
     * What was reserved for a change becomes firm together with what it takes the place of: the one is committed, the
     * other available again.
     */
    public static Journal change(
            UUID budgetId,
            UUID commitmentId,
            LocalDate on,
            List<YearPart> held,
            List<YearPart> committed,
            List<Freed> freed,
            List<Spent> spent) {
        return following(
                "COMMITMENT",
                "commitment:" + commitmentId,
                on,
                Stream.of(
                                held.stream()
                                        .flatMap(p -> move(
                                                budgetId, p.year(), Account.RESERVED, Account.AVAILABLE, p.cost())),
                                committed.stream()
                                        .flatMap(p -> move(
                                                budgetId, p.year(), Account.AVAILABLE, Account.COMMITTED, p.cost())),
                                freed.stream().flatMap(Journal::free),
                                spent.stream().flatMap(Journal::spend))
                        .flatMap(postings -> postings));
    }

    /** What more, or with a minus less, a budget has spent on what was delivered before. */
    public record Spent(UUID budgetId, FinancialYear year, Money amount) {}

    private static Stream<Posting> spend(Spent spent) {
        return move(spent.budgetId(), spent.year(), Account.AVAILABLE, Account.SPENT, spent.amount());
    }

    /** What a budget no longer has to keep for a commitment. */
    public record Freed(UUID budgetId, List<YearPart> parts) {}

    /** What was reserved, and never became firm, is available again. */
    public static Journal letGo(UUID budgetId, UUID commitmentId, LocalDate on, List<YearPart> held) {
        return following(
                "RELEASE",
                "let-go:" + commitmentId,
                on,
                held.stream().flatMap(p -> move(budgetId, p.year(), Account.RESERVED, Account.AVAILABLE, p.cost())));
    }

    /** @param what is released and how often it was before; posted once */
    public static Journal release(Freed freed, String what, LocalDate on, List<Spent> spent) {
        return following(
                "RELEASE",
                "release:" + what,
                on,
                Stream.concat(free(freed), spent.stream().flatMap(Journal::spend)));
    }

    private static Stream<Posting> free(Freed freed) {
        return freed.parts().stream()
                .flatMap(p -> move(freed.budgetId(), p.year(), Account.COMMITTED, Account.AVAILABLE, p.cost()));
    }

    /**
     * The planned cost of a week leaves the commitment: what was attended is spent, the rest is available again.
     *
     * @param before how many journals of the same return there are already
     */
    public static Journal spend(UUID returnId, int before, LocalDate on, List<WeekPart> parts) {
        return following(
                "SPEND",
                "attendance-return:" + returnId + (before == 0 ? "" : ":" + before),
                on,
                parts.stream()
                        .flatMap(p -> Stream.concat(
                                move(p.budgetId(), p.year(), Account.COMMITTED, Account.SPENT, p.attended()),
                                move(
                                        p.budgetId(),
                                        p.year(),
                                        Account.COMMITTED,
                                        Account.AVAILABLE,
                                        p.planned().minus(p.attended())))));
    }

    /** What was delivered by the end of a period and not invoiced by then: out of what is spent, or still committed. */
    public record Accrued(FinancialYear year, Money spent, Money committed) {}

    public static Journal accrual(UUID budgetId, LocalDate periodEnd, List<Accrued> accrued) {
        return following(
                "ACCRUAL",
                "accrual:" + budgetId + ":" + periodEnd,
                periodEnd,
                accrued.stream()
                        .flatMap(one -> Stream.concat(
                                move(budgetId, one.year(), Account.SPENT, Account.ACCRUED, one.spent()),
                                move(budgetId, one.year(), Account.COMMITTED, Account.ACCRUED, one.committed()))));
    }

    /** The same the other way, on the first day of the next period. */
    public static Journal accrualReversal(UUID budgetId, LocalDate periodEnd, List<Accrued> accrued) {
        return following(
                "ACCRUAL_REVERSAL",
                "accrual-reversal:" + budgetId + ":" + periodEnd,
                periodEnd.plusDays(1),
                accrued.stream()
                        .flatMap(one -> Stream.concat(
                                move(budgetId, one.year(), Account.ACCRUED, Account.SPENT, one.spent()),
                                move(budgetId, one.year(), Account.ACCRUED, Account.COMMITTED, one.committed()))));
    }

    /** What a person pays of what a budget buys: income beside its money. */
    public record Contributed(UUID budgetId, FinancialYear year, Money amount) {}

    /** @param what the week of a person, and how often it was booked before; posted once */
    public static Journal contribution(String what, LocalDate on, List<Contributed> parts) {
        return following(
                "CONTRIBUTION",
                "contribution:" + what,
                on,
                parts.stream()
                        .flatMap(one -> move(
                                one.budgetId(),
                                one.year(),
                                Account.CONTRIBUTION_INCOME,
                                Account.CONTRIBUTIONS_DUE,
                                one.amount())));
    }

    /** What was due has been received, or with a minus is open again. */
    public static Journal contributionReceipt(String what, LocalDate on, List<Contributed> parts) {
        return following(
                "CONTRIBUTION_RECEIPT",
                "contribution-receipt:" + what,
                on,
                parts.stream()
                        .flatMap(one -> move(
                                one.budgetId(),
                                one.year(),
                                Account.CONTRIBUTIONS_DUE,
                                Account.CONTRIBUTIONS_RECEIVED,
                                one.amount())));
    }

    /** What more, or with a minus less, of a year is committed to a direct payment, and spent on it. */
    public record Funded(FinancialYear year, Money committed, Money spent) {

        public boolean isAnything() {
            return !committed.equals(Money.ZERO) || !spent.equals(Money.ZERO);
        }
    }

    /** @param what the schedule, and how often it was posted before; posted once */
    public static Journal directPayment(UUID budgetId, String what, LocalDate on, List<Funded> changes) {
        boolean spends = changes.stream().anyMatch(change -> !change.spent().equals(Money.ZERO));
        return following(
                spends ? "SPEND" : "COMMITMENT",
                "direct-payment:" + what,
                on,
                changes.stream()
                        .flatMap(one -> Stream.concat(
                                move(budgetId, one.year(), Account.AVAILABLE, Account.COMMITTED, one.committed()),
                                move(budgetId, one.year(), Account.AVAILABLE, Account.SPENT, one.spent()))));
    }

    /** What was paid of later weeks is put right by what a return says that is approved after them. */
    public static Journal putRight(UUID returnId, LocalDate on, List<Spent> spent) {
        return following(
                "SPEND",
                "attendance-return:" + returnId + ":later",
                on,
                spent.stream().flatMap(Journal::spend));
    }

    /** What a provider's invoice is paid less, or with more, than was approved. */
    public static Journal invoiced(UUID spendRef, LocalDate on, Spent difference) {
        return following("SPEND", "invoiced:" + spendRef, on, spend(difference));
    }

    /** A journal that follows from an event: nobody's decision. */
    private static Journal following(String kind, String source, LocalDate on, Stream<Posting> postings) {
        return new Journal(kind, source, on, null, postings.toList());
    }

    /** What of a week falls into one financial year, and into one budget. */
    public record WeekPart(UUID budgetId, FinancialYear year, Money planned, Money attended) {

        /** What is paid once, whatever is attended. */
        public static WeekPart once(UUID budgetId, Costed.Line line) {
            return new WeekPart(budgetId, FinancialYear.of(line.first()), line.net(), line.net());
        }
    }

    private static Stream<Posting> move(UUID budgetId, FinancialYear year, Account from, Account to, Money amount) {
        return amount.equals(Money.ZERO)
                ? Stream.of()
                : Stream.of(
                        new Posting(budgetId, year, from, amount.negated()), new Posting(budgetId, year, to, amount));
    }
}

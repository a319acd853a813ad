package org.opendps.finance.directpayment.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.money.Money;
import org.opendps.finance.officer.Officer;
import org.opendps.finance.schedule.FinancialYear;
import org.opendps.finance.schedule.Weekly;

/**
 * A random history, in whole pounds: days that fall away or are due after all, another sum from a past day, instalments that
 * are paid late, written down late or by mistake, accounts, decisions, money that comes back, or did not after all. Beside it
 * a purse is followed pound by pound, afterwards, by what had happened in truth.
 */
final class PurseHistory {

    private static final LocalDate START = LocalDate.parse("2026-06-01");
    private static final int PERIOD = 28;
    private static final int EVENTFUL = 8 * PERIOD;
    private static final int END = 30 * PERIOD;
    private static final Officer ONE = new Officer("1", "one", false);
    private static final Officer OTHER = new Officer("2", "other", true);

    /** An instalment, and when its money is there; before that it may be written down by mistake. */
    private static final class Instalment {
        final int from;
        final int until;
        final int amount;
        final int arrives;
        final int written;
        final int mistakenFrom;
        final int mistakenUntil;

        @Nullable
        Integer paidOn;

        @Nullable
        Integer withdrawnOn;

        Instalment(int from, int until, int amount, int today, Random random) {
            this.from = from;
            this.until = until;
            this.amount = amount;
            this.arrives = today + (random.nextInt(3) > 0 ? 0 : random.nextInt(2 * PERIOD));
            this.written = arrives + (random.nextInt(4) > 0 ? 0 : random.nextInt(PERIOD));
            boolean mistaken = arrives > today && random.nextInt(3) == 0;
            this.mistakenFrom = mistaken ? today + random.nextInt(arrives - today) : END + 1;
            this.mistakenUntil = mistaken ? arrives : END + 1;
        }

        Payments.Payment payment() {
            return new Payments.Payment(
                    Money.of(amount + ".00"), day(from), day(until), dayOf(paidOn), dayOf(withdrawnOn));
        }
    }

    /** An account of a day, with what came of it. */
    private static final class Account {
        final UUID id = UUID.randomUUID();
        final int on;
        final int balance;
        final int mayBeLeft;
        final int surplus;
        final int decidedOn;
        final int arrives;
        final int written;
        final int mistakenFrom;
        boolean deducted;
        final boolean waived;
        final int insteadOn;

        boolean decided;
        boolean left;

        @Nullable
        Integer askedUntil;

        @Nullable
        Integer backOn;

        int back;

        Account(int on, int balance, int mayBeLeft, int surplus, int today, Random random) {
            this.on = on;
            this.balance = balance;
            this.mayBeLeft = mayBeLeft;
            this.surplus = surplus;
            this.decidedOn = today + random.nextInt(PERIOD);
            this.deducted = random.nextBoolean();
            this.waived = surplus == 0 || random.nextInt(5) == 0;
            // one in six is never paid back
            boolean never = random.nextInt(4) == 0;
            this.arrives = never ? END + 1 : decidedOn + 2 + random.nextInt(3 * PERIOD);
            this.insteadOn = never && random.nextBoolean() ? decidedOn + 1 + random.nextInt(4 * PERIOD) : END + 1;
            this.written = arrives + (random.nextInt(4) > 0 ? 0 : random.nextInt(PERIOD));
            boolean mistaken = !never && random.nextInt(3) == 0;
            this.mistakenFrom = mistaken ? decidedOn + 1 + random.nextInt(arrives - decidedOn - 1) : END + 1;
        }

        boolean isRepayment() {
            return decided && !waived && !deducted && !left;
        }

        boolean isTaken() {
            return decided && !waived && (deducted || backOn != null);
        }
    }

    private final Random random;
    private final PaymentSchedule schedule;
    private final boolean[] fallen = new boolean[END + PERIOD];
    private final int[] rate = new int[END + PERIOD];
    private final List<Instalment> instalments = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();
    private final int[] purse = new int[END + 1];
    private int inPurse;
    private boolean looked;

    PurseHistory(long seed) {
        random = new Random(seed);
        schedule = new PaymentSchedule(
                "E06000054",
                new ScheduleRequest(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        FundKind.DIRECT_PAYMENT,
                        null,
                        Every.FOUR_WEEKS,
                        Money.of("70.00"),
                        START,
                        null,
                        "as planned"),
                ONE);
        schedule.approve(OTHER, Instant.EPOCH, START);
        schedule.become(schedule.money().with(schedule.money().yearsBy(START, day(END))));
        Arrays.fill(rate, 10);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private static @Nullable LocalDate dayOf(@Nullable Integer number) {
        return number == null ? null : day(number);
    }

    private static int number(LocalDate day) {
        return (int) START.until(day, ChronoUnit.DAYS);
    }

    private static int pounds(Money money) {
        return money.pounds().intValueExact();
    }

    private static Money money(int pounds) {
        return Money.of(pounds + ".00");
    }

    void run() {
        for (int today = 0; today <= END; today++) {
            if (today < EVENTFUL && random.nextInt(20) == 0) {
                changeThePast(today);
            }
            if (today == EVENTFUL) {
                payAgain(today);
            }
            if (looked || today % PERIOD == 0) {
                issue(today);
            }
            arrive(today);
            writeDown(today);
            if (today < EVENTFUL) {
                inPurse -= random.nextInt(3) == 0 ? random.nextInt(Math.clamp(inPurse, 0, 25) + 1) : 0;
            }
            purse[today] = inPurse;
            if (today < EVENTFUL && random.nextInt(12) == 0) {
                account(today);
            }
            decide(today);
        }
    }

    /** Some days fall away or are due after all, or another sum counts from a day on. */
    private void changeThePast(int today) {
        int from = random.nextInt(today + PERIOD);
        if (random.nextInt(3) == 0) {
            int daily = 5 * random.nextInt(5);
            Arrays.fill(rate, from, rate.length, daily);
            schedule.propose(new FundRate(day(from), null, money(7 * daily)), "review", ONE);
            schedule.approve(OTHER, Instant.EPOCH, day(today));
        } else {
            boolean falls = random.nextInt(3) > 0;
            Arrays.fill(fallen, from, Math.min(fallen.length, from + 1 + random.nextInt(40)), falls);
            follow(today);
        }
        looked = true;
    }

    /** From now on every day is due, so that all that is withheld is withheld in the end. */
    private void payAgain(int today) {
        Arrays.fill(rate, today, rate.length, 10);
        schedule.propose(new FundRate(day(today), null, money(70)), "review", ONE);
        schedule.approve(OTHER, Instant.EPOCH, day(today));
        Arrays.fill(fallen, today, fallen.length, false);
        follow(today);
        looked = true;
    }

    private void follow(int today) {
        var pauses = new ArrayList<Weekly.Pause>();
        for (int first = 0; first < fallen.length; first++) {
            int last = first;
            while (last < fallen.length && fallen[last]) {
                last++;
            }
            if (last > first) {
                pauses.add(new Weekly.Pause(day(first), day(last - 1)));
                first = last;
            }
        }
        schedule.follow(List.copyOf(pauses), day(today));
    }

    /** What the morning's look at a schedule does. */
    private void issue(int today) {
        looked = false;
        int last = number(Every.FOUR_WEEKS.nextAfter(START, day(today))) - 1;
        int open = pounds(schedule.open(day(last)));
        for (int i = instalments.size() - 1; i >= 0 && open < 0; i--) {
            var one = instalments.get(i);
            if (one.paidOn == null && one.withdrawnOn == null) {
                one.withdrawnOn = today;
                schedule.withdraw(money(one.amount), day(one.from));
                open += one.amount;
            }
        }
        if (open > 0) {
            schedule.issue(money(open));
            instalments.add(new Instalment(number(schedule.firstToIssue()), last, open, today, random));
        }
        schedule.issuedUntil(day(last));
        know();
    }

    private void know() {
        var known = payments();
        schedule.become(schedule.money().knowing(day -> known.by(schedule, day)));
    }

    private Payments payments() {
        return new Payments(instalments.stream().map(Instalment::payment).toList());
    }

    private void arrive(int today) {
        for (var one : instalments) {
            if (one.arrives == today && one.withdrawnOn == null) {
                inPurse += one.amount;
            }
        }
        for (var one : accounts) {
            if (one.isRepayment() && one.arrives == today) {
                // as the letter says, where it is not written down at once
                one.back = one.written == today ? asked(one) : one.surplus;
                inPurse -= one.back;
            }
        }
    }

    private int asked(Account one) {
        return pounds(schedule.money().recoveries().tooMuch(one.id).orElseThrow());
    }

    /** What the council is told, late or by mistake. */
    private void writeDown(int today) {
        for (var one : instalments) {
            if (one.withdrawnOn != null && one.arrives >= one.withdrawnOn) {
                continue;
            }
            if (one.mistakenFrom == today && one.paidOn == null) {
                pay(one, today);
            }
            if (one.mistakenUntil == today && one.paidOn != null) {
                one.paidOn = null;
                know();
                schedule.become(schedule.money().paying(money(-one.amount)));
                looked = true;
            }
            if (one.written == today) {
                pay(one, one.arrives);
            }
        }
        for (var one : accounts) {
            if (!one.isRepayment()) {
                continue;
            }
            if (one.insteadOn == today) {
                instead(one, today);
                continue;
            }
            if (one.mistakenFrom == today) {
                back(one, today, asked(one));
            }
            if (one.arrives == today && one.backOn != null) {
                one.backOn = null;
                schedule.become(schedule.money().recovering(one.id, was -> was.awaited(money(one.surplus))));
            }
            if (one.written == today) {
                back(one, one.arrives, one.back);
            }
        }
    }

    private void pay(Instalment one, int on) {
        if (one.withdrawnOn != null) {
            one.withdrawnOn = null;
            schedule.issue(money(one.amount));
            looked = true;
        }
        one.paidOn = on;
        know();
        schedule.become(schedule.money().paying(money(one.amount)));
    }

    /** It is not paid back: it is deducted, or left, after all. */
    private void instead(Account one, int today) {
        int last = accounts.getLast().on;
        one.askedUntil = last;
        one.deducted = random.nextBoolean();
        one.left = !one.deducted;
        schedule.become(
                one.deducted
                        ? schedule.money().deducting(one.id, day(last), FinancialYear.of(day(today)))
                        : schedule.money().recovering(one.id, was -> was.instead(Recovery.Way.WAIVED, day(last))));
        looked = true;
    }

    private void back(Account one, int on, int amount) {
        one.backOn = on;
        schedule.become(schedule.money().recovering(one.id, was -> was.repaid(money(amount), day(on))));
        looked = true;
    }

    private void account(int today) {
        int after = accounts.isEmpty() ? 0 : accounts.getLast().on + 1;
        if (after > today || accounts.stream().anyMatch(one -> !one.decided)) {
            return;
        }
        int on = after + random.nextInt(today - after + 1);
        int balance = purse[on] + (random.nextInt(8) == 0 ? 1000 : 0);
        int mayBeLeft = 50 * random.nextInt(4);
        var seen =
                new Seen(day(on), money(balance), money(mayBeLeft), payments().by(schedule, day(on)));
        accounts.add(new Account(
                on,
                balance,
                mayBeLeft,
                pounds(schedule.money().recoveries().judged(seen).tooMuch()),
                today,
                random));
    }

    private void decide(int today) {
        for (var one : accounts) {
            if (one.decidedOn == today) {
                one.decided = true;
                if (!one.waived) {
                    var seen = new Seen(
                            day(one.on),
                            money(one.balance),
                            money(one.mayBeLeft),
                            payments().by(schedule, day(one.on)));
                    schedule.become(schedule.money()
                            .recovering(new Recovery(
                                    one.id, !one.deducted, money(one.surplus), seen, FinancialYear.of(day(one.on)))));
                    looked = true;
                }
            }
        }
    }

    /** Follows the purse by what is known at the end, one account after the other. */
    void check() {
        int free = 0;
        int wanted = 0;
        int provided = 0;
        int known = -1;
        int taken = 0;
        var stays = new HashMap<Account, Integer>();
        var parts = schedule.money().recoveries().parts(schedule.weekly());
        int next = 0;
        for (var account : accounts) {
            if (!account.decided || account.waived) {
                continue;
            }
            for (var one : instalments) {
                boolean came = one.paidOn != null && one.paidOn > known && one.paidOn <= account.on;
                free += came ? one.amount : 0;
            }
            known = account.on;
            // what was asked back stayed after all: later accounts find it
            for (var earlier : List.copyOf(stays.keySet())) {
                if (Objects.requireNonNull(earlier.askedUntil) < account.on) {
                    free += Objects.requireNonNull(stays.remove(earlier));
                }
            }
            int now = provided(account.on);
            wanted += now - provided;
            provided = now;
            if (wanted < 0) {
                // cannot be: what was there once is there
                throw new IllegalStateException("less is provided for");
            }
            int provides = Math.min(free, wanted);
            free -= provides;
            wanted -= provides;

            int amount = account.backOn == null ? account.surplus : account.back;
            int tooMuch = Math.min(amount, tooMuch(account));
            int ofWhatWasDue = tooMuch - Math.min(free, tooMuch);
            assertThat(pounds(parts.get(next++).ofWhatWasDue())).isEqualTo(ofWhatWasDue);
            if (account.isTaken()) {
                taken += ofWhatWasDue;
                // what stays in the purse is withheld later; what leaves it is paid for nothing any more
                if (account.askedUntil != null) {
                    free += ofWhatWasDue - tooMuch;
                    stays.put(account, tooMuch);
                } else {
                    free += account.deducted ? ofWhatWasDue : ofWhatWasDue - amount;
                }
                if (free < 0) {
                    wanted -= free;
                    free = 0;
                }
            }
        }
        int last = number(schedule.firstToIssue()) - 1;
        int kept = IntStream.rangeClosed(0, last).map(this::due).sum() - taken;
        int issued = instalments.stream()
                .filter(one -> one.withdrawnOn == null)
                .mapToInt(one -> one.amount)
                .sum();
        int cameBack = accounts.stream()
                .filter(one -> one.backOn != null)
                .mapToInt(one -> one.back)
                .sum();
        assertThat(issued - cameBack).isEqualTo(kept);
    }

    private int due(int day) {
        return fallen[day] ? 0 : rate[day];
    }

    /**
     * What is due for the days of that period, and before, for which no money is on its way and not there: for each day by
     * itself, since one that is late may be followed by others that are not.
     */
    private int provided(int on) {
        int end = number(Every.FOUR_WEEKS.nextAfter(START, day(on)));
        return IntStream.range(0, end)
                .filter(day -> !isComing(day, on) || isThere(day, on))
                .map(this::due)
                .sum();
    }

    private boolean isThere(int day, int on) {
        return its(day).anyMatch(one -> one.paidOn != null && one.paidOn <= on);
    }

    private boolean isComing(int day, int on) {
        return its(day).anyMatch(one -> one.paidOn != null || one.withdrawnOn == null || one.withdrawnOn > on);
    }

    private Stream<Instalment> its(int day) {
        return instalments.stream().filter(one -> one.from <= day && day <= one.until);
    }

    /** Of the council's money in the purse on the last day of an account, as the purse was in truth. */
    private int tooMuch(Account account) {
        int council = instalments.stream()
                .filter(one -> one.paidOn != null && one.paidOn <= account.on)
                .mapToInt(one -> one.amount)
                .sum();
        int asked = 0;
        for (var earlier : accounts.subList(0, accounts.indexOf(account))) {
            if (earlier.backOn != null && earlier.backOn <= account.on) {
                council -= earlier.back;
            } else if (earlier.isRepayment() || (earlier.askedUntil != null && earlier.askedUntil >= account.on)) {
                asked += earlier.backOn == null ? Math.min(earlier.surplus, tooMuch(earlier)) : earlier.back;
            }
        }
        return Math.max(0, Math.min(account.balance, Math.max(0, council)) - asked - account.mayBeLeft);
    }
}

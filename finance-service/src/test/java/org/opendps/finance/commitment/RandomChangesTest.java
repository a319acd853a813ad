package org.opendps.finance.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.money.Money;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.SpendTold;
import org.opendps.finance.payrun.PayRunStory;
import org.opendps.finance.spend.VatCode;
import org.opendps.test.TestStack;

/**
 * Whatever is changed from whichever day, returned, approved, invoiced, credited, paid, held, rejected and ended, by whoever
 * writes the invoices, and though transactions die and news comes twice: the ledger, the spend feed and what was paid say
 * what a plain count of the days says.
 */
@QuarkusTest
@WithTestResource(TestStack.class)
class RandomChangesTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-30");
    private static final LocalDate LAST = LocalDate.parse("2027-04-30");

    private static final LocalDate A_PART_FROM = LocalDate.parse("2026-12-21");
    private static final LocalDate A_PART_UNTIL = LocalDate.parse("2027-01-04");

    /** Who is paid what for a session. */
    private record Price(UUID provider, BigDecimal amount) {}

    /** The plain count. */
    private final Map<LocalDate, Price> planned = new TreeMap<>();

    /** What became of each session. */
    private final Map<UUID, Map<LocalDate, Became>> accounted = new TreeMap<>();

    private enum Became {
        ATTENDED,
        IN_HOSPITAL,
        ELSEWHERE,
        CANCELLED
    }

    private final List<LocalDate> boundaries = new ArrayList<>();

    /** Of somebody else, by provider. */
    private final Map<UUID, UUID> others = new TreeMap<>();

    /** What the finance system has paid, of which what is VAT, by provider. */
    private final Map<UUID, BigDecimal> money = new TreeMap<>();

    private final Map<UUID, BigDecimal> vat = new TreeMap<>();

    private final PayRunStory runs = new PayRunStory();
    private final FinanceStory story = new FinanceStory(runs.council);
    private final RandomInvoices invoices = new RandomInvoices(runs);
    private LocalDate today = LocalDate.parse("2027-02-01");
    private UUID placement = UUID.randomUUID();

    /** The most that can be spent less than is due. */
    private Money given = Money.ZERO;

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void comeToWhatACountOfTheDaysComesTo(long seed) {
        var random = new Random(seed);
        var providers = aPlacementOfTwoProviders();
        providers.forEach(provider -> runs.registered(provider, "SELF_BILLING"));
        for (int step = 0; step < 22; step++) {
            switch (random.nextInt(5)) {
                case 0, 1 -> change(random, providers);
                case 2, 3 -> returnAWeek(random, providers.get(random.nextInt(2)));
                default -> pay(random);
            }
        }
        assertAllAgree();
        end(random);
        payAll(providers);
    }

    /** One of the providers writes its own invoices, and now and then it is decided that another one does. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void comeToTheSameWithInvoices(long seed) {
        var random = new Random(seed);
        var providers = aPlacementOfTwoProviders();
        runs.registered(providers.getFirst(), "INVOICE");
        runs.registered(providers.getLast(), random.nextBoolean() ? "INVOICE" : "SELF_BILLING");
        for (int step = 0; step < 30; step++) {
            var provider = providers.get(random.nextInt(3) / 2);
            switch (random.nextInt(10)) {
                case 0, 1 -> change(random, providers);
                case 2, 3, 4 -> {
                    var monday = returnAWeek(random, provider);
                    invoices.send(random, provider, placement, today, owedIn(monday, provider));
                }
                case 5, 6 ->
                    invoices.send(
                            random, provider, placement, today, owedIn(FIRST.plusWeeks(random.nextInt(8)), provider));
                case 7 -> invoices.creditWhatHasFallen(provider, today);
                case 8 -> runs.registered(provider, random.nextBoolean() ? "INVOICE" : "SELF_BILLING");
                default -> pay(random);
            }
        }
        assertAllAgree();
        end(random);
        providers.forEach(provider -> runs.registered(provider, "SELF_BILLING"));
        payAll(providers);
    }

    /** Now and then a provider takes back pence that are due: what is spent of each week is what is paid for it. */
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void costWhatIsPaidThoughSomethingIsGivenAway(long seed) {
        var random = new Random(seed);
        var providers = aPlacementOfTwoProviders();
        providers.forEach(provider -> runs.registered(provider, "INVOICE"));
        for (int step = 0; step < 30; step++) {
            var provider = providers.get(random.nextInt(3) / 2);
            switch (random.nextInt(10)) {
                case 0 -> change(random, providers);
                case 1, 2, 3, 4 -> {
                    var monday = returnAWeek(random, provider);
                    invoices.send(random, provider, placement, today, owedIn(monday, provider));
                }
                case 5, 6 -> given = given.plus(invoices.giveAway(random, provider, today));
                case 7 -> invoices.creditWhatHasFallen(provider, today);
                default -> pay(random);
            }
        }
        assertThat(given.isPositive()).isTrue();
        end(random);
        providers.forEach(provider -> runs.registered(provider, "SELF_BILLING"));
        payAll(providers);
        var told = Stream.concat(Stream.of(placement), others.values().stream())
                .map(one -> SpendTold.of(one, 2).spent())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(Stream.of("2026-27", "2027-28")
                        .map(year -> new BigDecimal(
                                String.valueOf(story.position(year).get("spent"))))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(told);
    }

    private List<UUID> aPlacementOfTwoProviders() {
        partOfAnAbsence();
        story.budgetOf(Map.of("2026-27", "90000.00", "2027-28", "90000.00")).personalBudget("900.00");
        placement = story.running();
        plan(FIRST, LAST, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), new Price(story.provider, amount(5500)));
        FinanceStory.clock(today + "T09:00:00Z");
        var taxed = FinanceStory.anotherProvider();
        invoices.chargesVat(taxed);
        return List.of(story.provider, taxed);
    }

    private void end(Random random) {
        var end = FIRST.plusDays(random.nextInt(60));
        story.tell(placement, "PLACEMENT_ENDED", null, end.toString());
        planned.keySet().removeIf(day -> day.isAfter(end));
        Awaitility.await().until(() -> new BigDecimal(story.position("2027-28").get("committed")).signum() == 0);
        assertAllAgree();
    }

    /** What of it was paid too much is taken off what each provider is paid for somebody else. */
    private void payAll(List<UUID> providers) {
        providers.forEach(this::aWeekOfSomebodyElse);
        boolean more = true;
        while (more) {
            // what was rejected or held is in the next
            invoices.settleHeld(providers);
            more = pay(null);
        }
        providers.forEach(this::assertPaid);
    }

    private void aWeekOfSomebodyElse(UUID provider) {
        var other = UUID.randomUUID();
        others.put(provider, other);
        var asked = story.asking(other, "2027-01-11", "2027-01-17");
        asked.put("providerId", provider);
        asked.put("unitCost", "5000.00");
        asked.put("personalBudgetRequired", false);
        asked.put("replacesFrom", null);
        story.awards.put(other, story.ask(asked));
        story.awaitCommitment(other, "RESERVED");
        story.plan(other, UUID.randomUUID());
        story.awaitCommitment(other, "FIRM");
        Returned.approve(runs.finance, Returned.id(Returned.week(provider, other, "2027-01-11", "2027-01-14")))
                .then()
                .statusCode(200);
    }

    /** What is due for the days of one week that a provider has accounted for, invoiced or not. */
    private Map<LocalDate, BigDecimal> owedIn(LocalDate monday, UUID provider) {
        var owed = new TreeMap<LocalDate, BigDecimal>();
        monday.datesUntil(monday.plusDays(7)).forEach(day -> {
            var price = planned.get(day);
            if (price != null
                    && price.provider.equals(provider)
                    && paidFor(day, price).signum() > 0) {
                owed.put(day, paidFor(day, price));
            }
        });
        return owed;
    }

    /**
     * A run in which something is held or rejected now and then.
     *
     * @param random null when nothing is
     * @return whether there was anything to pay
     */
    private boolean pay(@Nullable Random random) {
        today = today.plusDays(8);
        FinanceStory.clock(today + "T09:00:00Z");
        if (random != null && random.nextInt(3) == 0) {
            Dying.at("insert", "pay_run_invoice", runs.council, () -> runs.draft(today.toString()));
        }
        var drafted = runs.draft(today.toString());
        if (drafted.statusCode() == 422) {
            return false;
        }
        String run = drafted.then().statusCode(201).extract().path("id");
        runs.step(runs.finance, run, "/review").then().statusCode(200);
        runs.step(runs.finance, run, "/acceptance").then().statusCode(200);
        var one = runs.invoices(run).getFirst();
        @Nullable String hold = null;
        if (random != null && random.nextInt(3) == 0) {
            hold = runs.hold(run, UUID.fromString(String.valueOf(one.get("providerId"))))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
        runs.step(runs.approver, run, "/approval").then().statusCode(200);
        settle(run, random);
        if (hold != null) {
            by(runs.finance, Map.of("reason", "cleared"))
                    .post("/v1/holds/" + hold + "/release")
                    .then()
                    .statusCode(200);
        }
        return true;
    }

    private void settle(String run, @Nullable Random random) {
        var accepted = runs.invoices(run).stream()
                .filter(invoice -> "ACCEPTED".equals(invoice.get("status")))
                .toList();
        var payments = accepted.stream()
                .filter(invoice -> new BigDecimal(String.valueOf(invoice.get("gross"))).signum() > 0)
                .toList();
        var total = payments.stream()
                .map(invoice -> new BigDecimal(String.valueOf(invoice.get("gross"))))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        var rejected = payments.stream()
                .filter(invoice -> random != null && random.nextInt(4) == 0)
                .map(invoice -> Map.of("invoiceNumber", String.valueOf(invoice.get("number")), "reason", "closed"))
                .toList();
        Supplier<Response> settled =
                () -> runs.settle(run, today.toString(), payments.size(), total.toPlainString(), rejected);
        if (random != null && random.nextInt(2) == 0) {
            Dying.at("update", "pay_run", runs.council, settled);
        }
        settled.get().then().statusCode(200);
        settled.get().then().statusCode(409);
        var refused = rejected.stream().map(one -> one.get("invoiceNumber")).toList();
        accepted.stream()
                .filter(invoice -> !refused.contains(String.valueOf(invoice.get("number"))))
                .forEach(invoice -> {
                    var provider = UUID.fromString(String.valueOf(invoice.get("providerId")));
                    money.merge(provider, new BigDecimal(String.valueOf(invoice.get("gross"))), BigDecimal::add);
                    vat.merge(provider, new BigDecimal(String.valueOf(invoice.get("vat"))), BigDecimal::add);
                });
    }

    /** For each week, all that is due and no penny more. */
    private void assertPaid(UUID provider) {
        Awaitility.await().untilAsserted(() -> {
            var told = SpendTold.of(placement, 2);
            for (var monday = FIRST; monday.isBefore(LAST); monday = monday.plusWeeks(1)) {
                var from = monday;
                var due = sum(
                        day -> !day.isBefore(from) && day.isBefore(from.plusWeeks(1)),
                        (day, price) -> price.provider.equals(provider) ? paidFor(day, price) : BigDecimal.ZERO);
                assertThat(told.paid(provider, from, from.plusDays(6)))
                        .describedAs("paid to %s for the week of %s", provider, from)
                        .isEqualByComparingTo(told.spent(provider, from, from.plusDays(6)))
                        .isBetween(due.subtract(given.pounds()), due);
            }
        });
        assertThat(owed(provider)).isEqualByComparingTo("0.00");
        Awaitility.await().untilAsserted(() -> assertMoney(provider));
    }

    /** What is told is the money. VAT is that of what was paid, but for what is rounded in each event. */
    private void assertMoney(UUID provider) {
        var told = SpendTold.of(placement, 2);
        var other = SpendTold.of(others.get(provider), 2);
        assertThat(told.paidVat(provider).add(other.paidVat(provider)))
                .isEqualByComparingTo(vat.getOrDefault(provider, BigDecimal.ZERO));
        assertThat(told.paid(provider).add(other.paid(provider)).add(vat.getOrDefault(provider, BigDecimal.ZERO)))
                .isEqualByComparingTo(money.getOrDefault(provider, BigDecimal.ZERO));
        if (invoices.code(provider) == VatCode.EXEMPT) {
            assertThat(told.paidVat(provider)).isEqualByComparingTo("0.00");
        } else {
            assertThat(told.paidVat(provider))
                    .isCloseTo(
                            told.paid(provider).multiply(VatCode.STANDARD_RATE),
                            within(BigDecimal.valueOf(told.events().size(), 2)));
        }
    }

    /** What is spent and not paid. */
    private BigDecimal owed(UUID provider) {
        return by(runs.finance)
                .get("/v1/positions?by=PROVIDER")
                .jsonPath()
                .<Map<String, String>>getList("items")
                .stream()
                .filter(item -> provider.toString().equals(item.get("value")))
                .map(item -> new BigDecimal(String.valueOf(item.get("spent")))
                        .subtract(new BigDecimal(String.valueOf(item.get("paid")))))
                .findFirst()
                .orElseThrow();
    }

    /** By a policy of two weeks. */
    private void partOfAnAbsence() {
        FinanceStory.clock("2026-11-26T09:00:00Z");
        for (var decided : Map.of(A_PART_FROM.toString(), "37", A_PART_UNTIL.toString(), "100")
                .entrySet()) {
            by(
                            FinanceStory.ADMIN.at(runs.council),
                            Map.of(
                                    "from",
                                    decided.getKey(),
                                    "reason",
                                    "a part",
                                    "settings",
                                    Map.of("absence-without-notice-percent", decided.getValue())))
                    .post("/v1/finance-policies")
                    .then()
                    .statusCode(201);
        }
        FinanceStory.realTime();
    }

    /** In hospital for four weeks from the first day of a stay that only who comes ends, in whichever order it is told. */
    private int partPaid(UUID provider, LocalDate day) {
        @Nullable LocalDate since = null;
        for (var entry : accounted.getOrDefault(provider, Map.of()).entrySet()) {
            var on = entry.getKey();
            since = switch (entry.getValue()) {
                case ATTENDED -> null;
                case IN_HOSPITAL -> since == null ? on : since;
                case ELSEWHERE, CANCELLED -> since;
            };
            if (on.equals(day)) {
                return switch (entry.getValue()) {
                    case ATTENDED -> 100;
                    case IN_HOSPITAL -> since != null && on.isBefore(since.plusDays(28)) ? 100 : 0;
                    case ELSEWHERE -> on.isBefore(A_PART_FROM) || !on.isBefore(A_PART_UNTIL) ? 100 : 37;
                    case CANCELLED -> 0;
                };
            }
        }
        return 0;
    }

    private static Became became(Random random, boolean hospital) {
        if (hospital) {
            return Became.IN_HOSPITAL;
        }
        return switch (random.nextInt(6)) {
            case 0 -> Became.CANCELLED;
            case 1, 2 -> Became.ELSEWHERE;
            default -> Became.ATTENDED;
        };
    }

    private static Map<String, String> returned(LocalDate day, Became became) {
        var date = day.toString();
        return switch (became) {
            case ATTENDED -> Map.of("date", date, "outcome", "ATTENDED");
            case IN_HOSPITAL -> Map.of("date", date, "outcome", "ABSENT", "code", "HOSPITAL");
            case ELSEWHERE -> Map.of("date", date, "outcome", "ABSENT", "code", "OTHER");
            case CANCELLED -> Map.of("date", date, "outcome", "CANCELLED_BY_PROVIDER");
        };
    }

    private void plan(LocalDate from, LocalDate until, Set<DayOfWeek> days, Price price) {
        from.datesUntil(until.plusDays(1)).forEach(day -> {
            planned.remove(day);
            if (days.contains(day.getDayOfWeek())) {
                planned.put(day, price);
            }
        });
    }

    /** From any day to the end, or until other terms begin that stay. */
    private void change(Random random, List<UUID> providers) {
        var from = FIRST.plusDays(random.nextInt(100));
        var until = boundaries.stream()
                .filter(day -> day.isAfter(from) && random.nextBoolean())
                .findFirst()
                .map(day -> day.minusDays(1))
                .orElse(LAST);
        var days = EnumSet.noneOf(DayOfWeek.class);
        while (days.isEmpty()) {
            for (var day : List.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
                if (random.nextInt(3) > 0) {
                    days.add(day);
                }
            }
        }
        var provider = providers.get(random.nextInt(3) / 2);
        int pence = random.nextInt(1000);
        boolean exempt = invoices.code(provider) == VatCode.EXEMPT;
        var price = new Price(provider, amount(exempt ? 5000 + pence : 3333 + pence / 100));
        var asked = story.asking(placement, from.toString(), until.toString());
        asked.put("providerId", price.provider);
        asked.put("unitCost", price.amount.toPlainString());
        asked.put("days", days);
        asked.put("vatCode", invoices.code(provider).name());
        var changed = story.changed(asked, "PLACEMENT_VARIED");
        if (random.nextInt(3) == 0) {
            story.tell(placement, "PLACEMENT_VARIED", changed, until.toString());
        }
        plan(from, until, days, price);
        boundaries.removeIf(day -> !day.isBefore(from) && !day.isAfter(until));
        boundaries.add(from);
        boundaries.sort(LocalDate::compareTo);
    }

    /** @return its Monday */
    private LocalDate returnAWeek(Random random, UUID provider) {
        var monday = FIRST.plusWeeks(random.nextInt(8));
        var done = accounted.computeIfAbsent(provider, unknown -> new TreeMap<>());
        var open = monday.datesUntil(monday.plusDays(7))
                .filter(day -> planned.containsKey(day)
                        && planned.get(day).provider.equals(provider)
                        && !done.containsKey(day))
                .toList();
        if (open.isEmpty()) {
            return monday;
        }
        boolean hospital = random.nextInt(2) == 0;
        var became = new TreeMap<LocalDate, Became>();
        open.forEach(day -> became.put(day, became(random, hospital)));
        var sessions = became.entrySet().stream()
                .map(entry -> returned(entry.getKey(), entry.getValue()))
                .toList();
        Returned.approve(runs.finance, Returned.id(Returned.week(provider, placement, sessions)))
                .then()
                .statusCode(200);
        done.putAll(became);
        return monday;
    }

    private void assertAllAgree() {
        var before = Predicate.<LocalDate>not(day -> day.isBefore(LocalDate.parse("2027-04-01")));
        var thisYear = story.position("2026-27");
        var nextYear = story.position("2027-28");
        assertSpent(new BigDecimal(String.valueOf(thisYear.get("spent"))), spent(before.negate()));
        assertThat(thisYear.get("committed"))
                .isEqualTo(committed(before.negate()).toPlainString());
        assertThat(nextYear.get("committed")).isEqualTo(committed(before).toPlainString());
        assertThat(thisYear).containsEntry("reserved", "0.00");
        Awaitility.await().untilAsserted(() -> {
            var told = SpendTold.of(placement, 2);
            assertSpent(told.spent(), spent(day -> true));
            assertThat(told.committed()).isEqualByComparingTo(committed(day -> true));
        });
    }

    private void assertSpent(BigDecimal spent, BigDecimal due) {
        assertThat(spent).isBetween(due.subtract(given.pounds()), due);
    }

    private BigDecimal spent(Predicate<LocalDate> counted) {
        return sum(counted, this::paidFor);
    }

    private BigDecimal paidFor(LocalDate day, Price price) {
        var part = partPaid(price.provider, day);
        return price.amount.multiply(BigDecimal.valueOf(part, 2)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal committed(Predicate<LocalDate> counted) {
        return sum(
                counted,
                (day, price) -> accounted.getOrDefault(price.provider, Map.of()).containsKey(day)
                        ? BigDecimal.ZERO
                        : price.amount);
    }

    private BigDecimal sum(Predicate<LocalDate> counted, BiFunction<LocalDate, Price, BigDecimal> of) {
        return planned.entrySet().stream()
                .filter(entry -> counted.test(entry.getKey()))
                .map(entry -> of.apply(entry.getKey(), entry.getValue()))
                .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
    }

    private static BigDecimal amount(long pence) {
        return BigDecimal.valueOf(pence, 2);
    }
}

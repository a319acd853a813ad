package org.opendps.finance.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.blocks.day.DayTurning;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.finance.SpendTold;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

/** Whatever is assessed from whichever Monday, attended and paid: what is owed and received is what a plain count says. */
@QuarkusTest
@WithTestResource(TestStack.class)
class RandomContributionsTest {

    private static final LocalDate FIRST = LocalDate.parse("2026-11-30");
    private static final int WEEKS = 8;

    private final String council =
            "E0%07d".formatted(ThreadLocalRandom.current().nextInt(10_000_000));
    private final Map<LocalDate, BigDecimal> assessed = new TreeMap<>();
    private final Map<LocalDate, BigDecimal> costs = new TreeMap<>();

    @Inject
    DayTurning days;

    @AfterEach
    void realTime() {
        FinanceStory.realTime();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void comeToWhatACountOfTheWeeksComesTo(long seed) {
        var random = new Random(seed);
        var story = new ContributionStory(council);
        var paid = BigDecimal.ZERO;
        assess(story, random, FIRST);
        var today = FIRST.plusWeeks(WEEKS);
        for (int step = 0; step < 14; step++) {
            FinanceStory.clock(today + "T09:00:00Z");
            switch (random.nextInt(4)) {
                case 0 -> assess(story, random, FIRST.plusWeeks(random.nextInt(WEEKS)));
                case 1 -> {
                    var amount = BigDecimal.valueOf(1 + random.nextInt(15_000), 2);
                    paid = paid.add(amount);
                    story.paid(amount.toPlainString(), today.toString(), story.placement + "-" + step)
                            .then()
                            .statusCode(201);
                }
                default -> attend(story, random);
            }
            today = today.plusDays(1);
            FinanceStory.clock(today + "T09:00:00Z");
            days.turn();
            isAsCounted(story, paid);
        }
        var told = SpendTold.of(story.placement, 3);
        assertThat(sum(told, "CONTRIBUTION_DUE").subtract(sum(told, "CONTRIBUTION_RECEIVED")))
                .isEqualByComparingTo(story.support.position("2026-27").get("contributionsDue"));
    }

    private void assess(ContributionStory story, Random random, LocalDate from) {
        var weekly = BigDecimal.valueOf(random.nextInt(14_000), 2);
        var before = assessed.get(from);
        if (before == null || before.compareTo(weekly) != 0) {
            story.assessed(weekly.toPlainString(), from.toString());
            assessed.keySet().removeIf(day -> day.isAfter(from));
            assessed.put(from, weekly);
        }
    }

    private void attend(ContributionStory story, Random random) {
        var monday = FIRST.plusWeeks(random.nextInt(WEEKS));
        if (!costs.containsKey(monday)) {
            int came = random.nextInt(3);
            var sessions = List.of(session(monday, came > 0), session(monday.plusDays(3), came > 1));
            var id = Returned.id(Returned.week(story.support.provider, story.placement, sessions));
            by(Login.as("finance").at(council))
                    .post("/v1/attendance-returns/" + id + "/approval")
                    .then()
                    .statusCode(200);
            costs.put(monday, BigDecimal.valueOf(5_500L * came, 2));
        }
    }

    private static Map<String, String> session(LocalDate day, boolean came) {
        return Map.of("date", day.toString(), "outcome", came ? "ATTENDED" : "ABSENT");
    }

    private void isAsCounted(ContributionStory story, BigDecimal paid) {
        var due = BigDecimal.ZERO.setScale(2);
        for (var week : costs.entrySet()) {
            var weekly = BigDecimal.ZERO;
            for (var rate : assessed.entrySet()) {
                weekly = rate.getKey().isAfter(week.getKey()) ? weekly : rate.getValue();
            }
            due = due.add(weekly.min(week.getValue()));
        }
        var read = story.read();
        assertThat(read.getString("due")).isEqualTo(due.toPlainString());
        assertThat(read.getString("received"))
                .isEqualTo(due.min(paid).setScale(2).toPlainString());
        assertThat(read.getString("onAccount"))
                .isEqualTo(paid.subtract(due.min(paid)).setScale(2).toPlainString());
    }

    private static BigDecimal sum(SpendTold told, String kind) {
        return told.of(kind).stream()
                .map(event -> new BigDecimal(event.get("net").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

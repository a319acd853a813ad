package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Answer;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Waiting;

/** What finance pays of placements from before this system, and from which budget. */
@ExtendWith(RunningSystem.class)
class MoneyOfOldPlacementsTest {

    private @Nullable Journey begun;

    @AfterEach
    void end() {
        if (begun != null) {
            begun.end();
        }
    }

    private Journey begin(RunningSystem.Handle system) {
        var journey = Journey.begin(system.doors()).withProviders("100000.00");
        begun = journey;
        return journey.withPersonalBudget();
    }

    private Actor finance() {
        return Objects.requireNonNull(begun).cast().person("finance");
    }

    private Answer returned(String placement, LocalDate monday, LocalDate... days) {
        return Objects.requireNonNull(begun)
                .clubs()
                .getFirst()
                .actor()
                .post(
                        "/v1/attendance-returns",
                        Map.of(
                                "placementId",
                                placement,
                                "weekStarting",
                                monday.toString(),
                                "sessions",
                                Stream.of(days)
                                        .map(day -> Map.of("date", day.toString(), "outcome", "ATTENDED"))
                                        .toList()));
    }

    /** Migrated on a Thursday: Monday of that week is the old contract's, and Thursday is paid once at the new rate. */
    @Test
    void eachDayOfAMigratedPlacementIsPaidByOneContract(RunningSystem.Handle system) {
        var journey = begin(system);
        var old = BroughtIn.of(journey);
        var monday = journey.plan().starts();
        var thursday = monday.plusDays(3);
        var placement =
                old.placements(List.of(old.row("SPOT", monday.plusDays(200)))).getFirst();
        old.checked();
        var migration = old.migrated(placement, thursday);
        journey.treasury().awaitFirm(placement);
        journey.cast()
                .person("commissioner")
                .post(migration + "/application", Map.of())
                .expect(200);
        journey.clock()
                .moveTo(monday.plusDays(8)
                        .atTime(9, 0)
                        .atZone(ZoneId.of("Europe/London"))
                        .toOffsetDateTime());

        returned(placement, monday, monday, thursday).expectProblem(422, "sessions-differ");
        var sent = returned(placement, monday, thursday).expect(201);
        finance()
                .post("/v1/attendance-returns/" + sent.get("id").asText() + "/approval")
                .expect(200);
        returned(placement, monday, thursday).expectProblem(409, "week-returned-before");

        journey.cast()
                .machine("internal-finance")
                .await(
                        "/v1/spend?limit=1",
                        answer -> !ToldSpend.of(journey, placement)
                                .of("SPEND_APPROVED")
                                .isEmpty());
        var spent = ToldSpend.of(journey, placement).of("SPEND_APPROVED");
        assertThat(spent).hasSize(1);
        assertThat(spent.getFirst().get("units").asInt()).isEqualTo(1);
        assertThat(spent.getFirst().get("net").asText()).isEqualTo("55.00");
    }

    /**
     * Two sessions at £55.00 were approved: cheaper since Monday it is £2.25 less for each, and dearer again since Thursday
     * £1.25 more for that one. Finance is told the difference alone.
     */
    @Test
    void aPriceThatChangesForDaysThatArePaidIsPutRightToThePenny(RunningSystem.Handle system) {
        var journey = begin(system);
        var old = BroughtIn.of(journey);
        var monday = journey.plan().starts();
        var thursday = monday.plusDays(3);
        var placement =
                old.placements(List.of(old.row("SPOT", monday.plusDays(200)))).getFirst();
        old.checked();
        old.migrated(placement, monday);
        journey.treasury().awaitFirm(placement);
        journey.clock()
                .moveTo(monday.plusDays(8)
                        .atTime(9, 0)
                        .atZone(ZoneId.of("Europe/London"))
                        .toOffsetDateTime());
        var sent = returned(placement, monday, monday, thursday).expect(201);
        finance()
                .post("/v1/attendance-returns/" + sent.get("id").asText() + "/approval")
                .expect(200);
        awaitNet(journey, placement, "110.00");

        var decision = old.decided(journey.plan().today().minusDays(1));
        varied(journey, placement, monday, "52.75", decision);
        awaitNet(journey, placement, "105.50");
        varied(journey, placement, thursday, "54.00", decision);
        awaitNet(journey, placement, "106.75");
        var told = ToldSpend.of(journey, placement);
        assertThat(told.of("SPEND_APPROVED"))
                .extracting(one -> one.get("net").asText())
                .containsExactly("110.00", "1.25");
        assertThat(told.net("CREDITED")).isEqualByComparingTo("-4.50");
        var spent = journey.treasury().position().get("years").findValuesAsText("spent").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(spent).isEqualByComparingTo("106.75");
    }

    private static void varied(Journey journey, String placement, LocalDate from, String unitCost, String decision) {
        var path = "/v1/placements/" + placement + "/variations";
        var commissioner = journey.cast().person("commissioner");
        var change = commissioner
                .post(
                        path,
                        Map.of(
                                "from",
                                from.toString(),
                                "unitCost",
                                unitCost,
                                "reason",
                                "Agreed late",
                                "decisionReference",
                                decision))
                .expect(201);
        commissioner.await(
                path + "/" + change.get("id").asText(),
                answer -> answer.body().path("status").asText().equals("HOLDS"));
    }

    private static void awaitNet(Journey journey, String placement, String net) {
        var told = Waiting.until(
                () -> ToldSpend.of(journey, placement).net("SPEND_APPROVED", "CREDITED"),
                sum -> sum.compareTo(new BigDecimal(net)) == 0);
        assertThat(told).isEqualByComparingTo(net);
    }

    /** £4,892,650 for a year of interim contracts, from which neither direct payments nor travel are paid. */
    @Test
    void aBudgetPaysTheExtensionAndNeitherDirectPaymentsNorTravel(RunningSystem.Handle system) {
        var journey = begin(system);
        var second = journey.another().withPersonalBudget();
        var old = BroughtIn.of(journey);
        var interim = budget(journey, true);
        var other = budget(journey, false);
        var last = journey.plan().today().plusDays(20);
        var centre = old.row("INTERIM", last);
        centre.put("budgetId", interim);
        var minibus = new LinkedHashMap<>(centre);
        minibus.putAll(Map.of(
                "reference",
                "TRAVEL-" + second.person().ref(),
                "personRef",
                second.person().ref(),
                "category",
                "TRANSPORT"));
        var placements = old.placements(List.of(centre, minibus));
        journey.cast()
                .person("commissioner")
                .post(
                        "/v1/placement-extensions",
                        Map.of(
                                "placementIds",
                                placements,
                                "until",
                                last.plusYears(1).toString(),
                                "reason",
                                "Until the framework has its members",
                                "decisionReference",
                                old.decided(journey.plan().today())))
                .expect(200);

        var amount = journey.treasury().awaitFirm(placements.getFirst()).get("amount");
        var refused = finance()
                .await(
                        "/v1/commitments?placementId=" + placements.get(1),
                        answer -> answer.body().at("/items/0/status").asText().equals("REFUSED"));
        assertThat(refused.body().at("/items/0/shortfall/limit").asText()).isEqualTo("SCOPE");
        assertThat(directPayment(interim)
                        .expectProblem(422, "budget-pays-no-fund")
                        .get("detail")
                        .asText())
                .contains("excludes direct payments");
        var schedule = directPayment(other).expect(201).get("id").asText();
        journey.cast()
                .person("finance-approver")
                .post("/v1/direct-payment-schedules/" + schedule + "/approval")
                .expect(200);

        var committed = committed(interim);
        assertThat(committed).isEqualByComparingTo(new BigDecimal(amount.asText()));
        assertThat(committed(other)).isPositive();
    }

    private String budget(Journey journey, boolean excludes) {
        var budget = finance()
                .post(
                        "/v1/budgets",
                        Map.of(
                                "title", "Interim contracts",
                                "directorate", "ADULTS",
                                "costCentre",
                                        "S-" + excludes + "-" + journey.plan().mark(),
                                "subjectiveCode", "R4100",
                                "category", "DAY-CENTRE",
                                "excludesDirectPayments", excludes,
                                "excludesTravel", excludes))
                .expect(201)
                .get("id")
                .asText();
        int first = journey.plan().today().minusMonths(3).getYear();
        IntStream.rangeClosed(first, first + 2)
                .mapToObj(year -> "%d-%02d".formatted(year, (year + 1) % 100))
                .forEach(year -> finance()
                        .post(
                                "/v1/budgets/" + budget + "/allocations",
                                Map.of(
                                        "financialYear", year,
                                        "amount", "4892650.00",
                                        "reason", "Agreed by full council"))
                        .expect(201));
        return budget;
    }

    private Answer directPayment(String budget) {
        return finance()
                .post(
                        "/v1/direct-payment-schedules",
                        Map.of(
                                "personRef", UUID.randomUUID(),
                                "budgetId", budget,
                                "kind", "DIRECT_PAYMENT",
                                "every", "FOUR_WEEKS",
                                "weekly", "90.00",
                                "from",
                                        Objects.requireNonNull(begun)
                                                .plan()
                                                .today()
                                                .toString(),
                                "reason", "Support plan"));
    }

    private BigDecimal committed(String budget) {
        return finance()
                .get("/v1/budgets/" + budget + "/position")
                .expect(200)
                .get("years")
                .valueStream()
                .map(year -> new BigDecimal(year.get("committed").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

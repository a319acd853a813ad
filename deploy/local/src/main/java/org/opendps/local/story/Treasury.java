package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What it costs: the budget, the commitment, the attended week and the spend. */
public final class Treasury {

    private final Cast cast;
    private final Plan plan;
    private final Actor finance;
    private final Map<String, BigDecimal> allocated = new TreeMap<>();
    private String budget = "";

    Treasury(Cast cast, Plan plan) {
        this.cast = cast;
        this.plan = plan;
        this.finance = cast.person("finance");
    }

    /** Whether both sessions of that week take place. */
    static boolean isWholeWeek(Cast cast, LocalDate monday) {
        return cast.person("finance")
                        .post(
                                "/v1/proration-checks",
                                Map.of(
                                        "from", monday.toString(),
                                        "to", monday.plusDays(6).toString(),
                                        "days", List.of("MONDAY", "THURSDAY"),
                                        "unitCost", "1.00",
                                        "closedOnBankHolidays", true))
                        .expect(200)
                        .get("sessions")
                        .asInt()
                == 2;
    }

    void openBudget(String thisYear, String nextYear) {
        budget = finance.post(
                        "/v1/budgets",
                        Map.of(
                                "title", "Day opportunities, adults",
                                "directorate", "ADULTS",
                                "costCentre", "ASC-DAY-" + plan.mark(),
                                "subjectiveCode", "R4100",
                                "category", Admission.CATEGORY))
                .expect(201)
                .get("id")
                .asText();
        allocate(plan.financialYear(), thisYear);
        allocate(plan.nextFinancialYear(), nextYear);
    }

    public void allocate(String year, String amount) {
        finance.post(
                        "/v1/budgets/" + budget + "/allocations",
                        Map.of("financialYear", year, "amount", amount, "reason", "Agreed by full council"))
                .expect(201);
        allocated.merge(year, new BigDecimal(amount), BigDecimal::add);
    }

    /** How it must stand once the first week is approved. */
    Reckoning afterTheFirstWeek() {
        var week = new BigDecimal(Stage.CLUB_PRICE)
                .multiply(BigDecimal.valueOf(sessionsOfFirstWeek().size()));
        return new Reckoning(allocated, proration(Stage.CLUB_PRICE), plan.financialYear(), week);
    }

    public String budget() {
        return budget;
    }

    public JsonNode position() {
        return finance.get("/v1/budgets/" + budget + "/position").expect(200);
    }

    public JsonNode awaitFirm(String placement) {
        return finance.await(
                        "/v1/commitments?placementId=" + placement,
                        answer -> answer.status() == 200
                                && answer.body().at("/items/0/status").asText().equals("FIRM"))
                .body()
                .at("/items/0");
    }

    JsonNode proration(String unitCost) {
        return finance.post(
                        "/v1/proration-checks",
                        Map.of(
                                "from", plan.starts().toString(),
                                "to", plan.ends().toString(),
                                "days", List.of("MONDAY", "THURSDAY"),
                                "unitCost", unitCost,
                                "closedOnBankHolidays", true))
                .expect(200);
    }

    List<String> sessionsOfFirstWeek() {
        return List.of(plan.starts().toString(), plan.firstThursday().toString());
    }

    JsonNode returnWeek(Club club, String placement, List<String> sessions) {
        return club.actor()
                .post(
                        "/v1/attendance-returns",
                        Map.of(
                                "placementId",
                                placement,
                                "weekStarting",
                                plan.starts().toString(),
                                "sessions",
                                sessions.stream()
                                        .map(day -> Map.of("date", day, "outcome", "ATTENDED"))
                                        .toList()))
                .expect(201);
    }

    void approve(JsonNode attendanceReturn) {
        finance.post("/v1/attendance-returns/" + attendanceReturn.get("id").asText() + "/approval")
                .expect(200);
    }

    /** The approved week as internal finance systems read it by HTTP. */
    JsonNode awaitSpend(String placement) {
        var reader = cast.machine("internal-finance");
        var feed = new Feed(reader);
        return Waiting.until(() -> feed.find(placement), Optional::isPresent)
                .orElseThrow(() -> new StoryFailed("No spend of placement " + placement + " appeared at /v1/spend"));
    }

    /** Reads on from where it stopped, as an internal finance system does. */
    private static final class Feed {

        private final Actor reader;
        private String path = "/v1/spend?limit=200";

        private Feed(Actor reader) {
            this.reader = reader;
        }

        private Optional<JsonNode> find(String placement) {
            var page = reader.get(path).expect(200);
            if (!page.get("resume").isNull()) {
                path = "/v1/spend?limit=200&after=" + page.get("resume").asText();
            }
            for (var event : page.get("items")) {
                if (event.get("placementId").asText().equals(placement)
                        && event.get("kind").asText().equals("SPEND_APPROVED")) {
                    return Optional.of(event);
                }
            }
            return Optional.empty();
        }
    }

    Answer spendAsPortal() {
        return cast.machine("partner-portal").get("/v1/spend");
    }
}

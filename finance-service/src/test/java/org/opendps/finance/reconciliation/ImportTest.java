package org.opendps.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.TestStack;

@QuarkusTest
@WithTestResource(TestStack.class)
class ImportTest {

    private static final Login COLLEAGUE = FinanceStory.FINANCE.named("finance2");
    private static final Login APPROVER = Login.as("finance-approver");

    private String reference = "";
    private String costCentre = "";

    @BeforeEach
    void names() {
        reference = "Kent " + UUID.randomUUID();
        costCentre = "K-" + UUID.randomUUID();
    }

    private Map<String, String> row(String directorate, String code, String amount) {
        return new HashMap<>(Map.of(
                "directorate",
                directorate,
                "costCentre",
                costCentre,
                "subjectiveCode",
                code,
                "category",
                "DAY-CENTRE",
                "title",
                "Day opportunities",
                "financialYear",
                "2026-27",
                "amount",
                amount));
    }

    private Response send(Login by, String stated, List<Map<String, String>> rows) {
        return by(by, Map.of("reference", reference, "statedTotal", stated, "rows", rows))
                .post("/v1/imports");
    }

    private static String path(Response sent) {
        return sent.then().statusCode(201).extract().header("Location");
    }

    private static Response post(Login by, String path) {
        return by(by).post(path + "/posting");
    }

    private static Response resolve(String path, String outcome) {
        return by(FinanceStory.FINANCE, Map.of("outcome", outcome, "reason", "the total is a misprint"))
                .post(path + "/resolution");
    }

    private String allocated(String budget) {
        return by(FinanceStory.FINANCE)
                .get("/v1/budgets/" + budget + "/position")
                .jsonPath()
                .getString("years[0].allocated");
    }

    /** Scenario 4. */
    @Test
    void postsNothingOfWhatDoesNotAddUpUntilSomebodySaysWhy() {
        var sent = send(
                FinanceStory.FINANCE,
                "9,547,321",
                List.of(row("ADULTS", "R1", "6,349,221"), row("CHILDREN", "R2", "£3,298,100.00")));
        sent.then()
                .body("status", equalTo("UNRECONCILED"))
                .body("statedTotal", equalTo("9547321.00"))
                .body("partsTotal", equalTo("9647321.00"))
                .body("difference", equalTo("100000.00"));
        var path = path(sent);
        post(COLLEAGUE, path)
                .then()
                .statusCode(409)
                .body("currentState", equalTo("UNRECONCILED"))
                .body("allowed", contains("READY", "CANCELLED"));
        by(FinanceStory.FINANCE, Map.of("outcome", "ACCEPT_PARTS", "reason", " "))
                .post(path + "/resolution")
                .then()
                .statusCode(400);
        resolve(path, "ACCEPT_PARTS")
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("statedTotal", equalTo("9547321.00"))
                .body("difference", equalTo("100000.00"))
                .body("reason", equalTo("the total is a misprint"));
        resolve(path, "ACCEPT_PARTS").then().statusCode(409);
        post(FinanceStory.FINANCE, path).then().statusCode(422).body("type", equalTo("/problems/own-import"));
        post(COLLEAGUE, path).then().statusCode(200).body("status", equalTo("POSTED"));
        post(COLLEAGUE, path).then().statusCode(409);
        List<String> budgets =
                by(Login.as("auditor")).get(path + "/rows").jsonPath().getList("items.budgetId");
        assertThat(budgets).hasSize(2);
        assertThat(budgets.stream().map(this::allocated)).containsExactly("6349221.00", "3298100.00");
        by(Login.as("auditor")).get("/v1/ledger/verification").then().body("holds", equalTo(true));
    }

    @Test
    void addsToTheBudgetThatIsThereAndOpensWhatIsMissing() {
        var first = path(send(FinanceStory.FINANCE, "100.00", List.of(row("ADULTS", "R1", "100.00"))));
        post(COLLEAGUE, first).then().statusCode(200);
        reference = reference + " b";
        var second = path(send(
                FinanceStory.FINANCE, "60.50", List.of(row("ADULTS", "R2", "10.50"), row("ADULTS", "R1", "50.00"))));
        post(APPROVER, second).then().statusCode(200);
        List<String> budgets =
                by(Login.as("auditor")).get(second + "/rows").jsonPath().getList("items.budgetId");
        assertThat(budgets.stream().map(this::allocated)).containsExactly("10.50", "150.00");
    }

    @Test
    void aReferenceIsTakenOnceUnlessItIsCancelled() {
        var rows = List.of(row("ADULTS", "R1", "100.00"));
        var path = path(send(FinanceStory.FINANCE, "99.99", rows));
        send(COLLEAGUE, "100.00", rows).then().statusCode(409).body("type", equalTo("/problems/import-known"));
        resolve(path, "CANCEL").then().statusCode(200).body("status", equalTo("CANCELLED"));
        post(COLLEAGUE, path).then().statusCode(409);
        send(COLLEAGUE, "100.00", rows).then().statusCode(201).body("status", equalTo("READY"));
    }

    @Test
    void isPostedOnceHoweverManyPostIt() {
        var path = path(send(FinanceStory.FINANCE, "100.00", List.of(row("ADULTS", "R1", "100.00"))));
        var calls = List.<Callable<Integer>>of(
                () -> post(COLLEAGUE, path).statusCode(),
                () -> post(APPROVER, path).statusCode());
        assertThat(AtOnce.call(calls)).containsExactlyInAnyOrder(200, 409);
        var budget = by(Login.as("auditor")).get(path + "/rows").jsonPath().getString("items[0].budgetId");
        assertThat(allocated(budget)).isEqualTo("100.00");
    }

    @Test
    void tellsAllThatIsWrongWithTheRowsAtOnce() {
        var wrong = row("ELDERLY", "R1", "0.00");
        wrong.remove("title");
        wrong.put("financialYear", "2026-28");
        send(FinanceStory.FINANCE, "much", List.of(wrong, row("ADULTS", "R2", "1.00"), row("ADULTS", "R2", "2.00")))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/import-rows-wrong"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "statedTotal",
                                "rows[1].title",
                                "rows[1].directorate",
                                "rows[1].financialYear",
                                "rows[1].amount",
                                "rows[3].costCentre"));
        by(FinanceStory.FINANCE)
                .get("/v1/imports?status=READY&limit=200")
                .then()
                .body("items.findAll { it.reference == '" + reference + "' }", hasSize(0));
    }

    @Test
    void whatHasABudgetOfAnotherDirectorateIsRefused() {
        post(COLLEAGUE, path(send(FinanceStory.FINANCE, "100.00", List.of(row("ADULTS", "R1", "100.00")))))
                .then()
                .statusCode(200);
        reference = reference + " b";
        send(FinanceStory.FINANCE, "1.00", List.of(row("CHILDREN", "R1", "1.00")))
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("rows[1].costCentre"));
    }

    @Test
    void takesTheFileOfASpreadsheet() {
        var file = "\ufefftitle,directorate,costCentre,subjectiveCode,category,financialYear,amount\r\n"
                + "\"Day, adults\",adults," + costCentre + ",R1,DAY-CENTRE,2026-27,\"6,349,221\"\r\n";
        var path = path(csv(file, "6349221"));
        by(Login.as("auditor"))
                .get(path + "/rows")
                .then()
                .body("items.amount", contains("6349221.00"))
                .body("items.title", contains("Day, adults"));
        assertThat(by(Login.as("auditor"))
                        .accept("text/csv")
                        .get(path + "/rows")
                        .asString())
                .contains("6349221.00");
        reference = reference + " b";
        csv(file.replace("\"6,349,221\"", "6,349,221"), "6")
                .then()
                .statusCode(400)
                .body("detail", startsWith("The file cannot be read: line 2 has more fields"));
        csv(file.replace("amount", "sum"), "6")
                .then()
                .statusCode(422)
                .body("missing", contains("amount"))
                .body("unknown", contains("sum"));
        csv("", "6").then().statusCode(400);
    }

    /** As a spreadsheet of Windows writes it: its letters would otherwise be lost in the titles of budgets. */
    @Test
    void aFileInAnotherEncodingIsNotTaken() {
        var file = "title,directorate,costCentre,subjectiveCode,category,financialYear,amount\r\n"
                + "Caf\u00e9 club,ADULTS," + costCentre + ",R1,DAY-CENTRE,2026-27,10.00\r\n";
        sentAsBytes(file.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/file-unreadable"))
                .body("detail", containsString("UTF-8"));
        by(FinanceStory.FINANCE)
                .get(path(sentAsBytes(file.getBytes(StandardCharsets.UTF_8))) + "/rows")
                .then()
                .body("items.title", contains("Caf\u00e9 club"));
    }

    @Test
    void anotherFileUnderTheSameKeyIsRefused() {
        var file = "title,directorate,costCentre,subjectiveCode,category,financialYear,amount\r\n" + "Club,ADULTS,"
                + costCentre + ",R1,DAY-CENTRE,2026-27,10.00\r\n";
        withKey(file).then().statusCode(201);
        withKey(file).then().statusCode(201).header("Idempotent-Replayed", "true");
        withKey(file.replace("10.00", "20.00"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    private Response withKey(String file) {
        return by(FinanceStory.FINANCE)
                .header("Idempotency-Key", "file " + reference)
                .contentType("text/csv; charset=utf-8")
                .queryParam("reference", reference)
                .queryParam("statedTotal", "10")
                .body(file)
                .post("/v1/imports");
    }

    private Response sentAsBytes(byte[] file) {
        return by(FinanceStory.FINANCE)
                .contentType("text/csv")
                .queryParam("reference", reference)
                .queryParam("statedTotal", "10")
                .body(file)
                .post("/v1/imports");
    }

    private Response csv(String file, String stated) {
        return by(FinanceStory.FINANCE)
                .contentType("text/csv; charset=utf-8")
                .queryParam("reference", reference)
                .queryParam("statedTotal", stated)
                .body(file)
                .post("/v1/imports");
    }

    @Test
    void staysWithinTheCouncil() {
        var path = path(send(FinanceStory.FINANCE, "100.00", List.of(row("ADULTS", "R1", "100.00"))));
        var stranger = new Login("stranger", Set.of("finance"), Login.OTHER_COUNCIL, null);
        by(stranger).get(path).then().statusCode(404);
        by(stranger).get(path + "/rows").then().statusCode(404);
        post(stranger, path).then().statusCode(404);
        by(stranger, Map.of("outcome", "CANCEL", "reason", "x"))
                .post(path + "/resolution")
                .then()
                .statusCode(404);
    }
}

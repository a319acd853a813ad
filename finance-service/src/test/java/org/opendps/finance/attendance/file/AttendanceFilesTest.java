package org.opendps.finance.attendance.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.finance.FinanceStory;
import org.opendps.finance.Returned;
import org.opendps.test.AtOnce;
import org.opendps.test.Login;
import org.opendps.test.Registry;
import org.opendps.test.TestStack;

/** Weekly actuals of a provider in one file. */
@QuarkusTest
@WithTestResource(TestStack.class)
class AttendanceFilesTest {

    private static final String FILES = "/v1/attendance-files";
    private static final String HEADER = "placementId,date,outcome,code,noticeGivenAt\n";

    private FinanceStory story;
    private UUID placement;

    @BeforeEach
    void aPlacement() {
        story = new FinanceStory()
                .budgetOf(Map.of("2026-27", "10000.00", "2027-28", "10000.00"))
                .personalBudget("500.00");
        placement = story.running();
        FinanceStory.clock("2026-12-15T12:00:01Z");
    }

    @AfterEach
    void backToTheRealTime() {
        FinanceStory.realTime();
    }

    private Response send(String reference, String lines) {
        return by(Login.ofProvider(story.provider))
                .contentType("text/csv")
                .body(HEADER + lines)
                .post(FILES + "?reference=" + reference);
    }

    private String line(String day, String rest) {
        return placement + "," + day + "," + rest + "\n";
    }

    private String week(String monday, String thursday) {
        return line(monday, "ATTENDED,,") + line(thursday, "ABSENT,ILLNESS,");
    }

    private List<String> returns() {
        return by(Login.ofProvider(story.provider))
                .get("/v1/attendance-returns")
                .jsonPath()
                .getList("items.weekStarting");
    }

    @Test
    void aFileIsTakenOnceByItsReference() {
        var content = week("2026-12-07", "2026-12-10") + week("2026-12-14", "2026-12-17");
        var first = send("R-1", content);
        String id = first.then()
                .statusCode(201)
                .body("reference", equalTo("R-1"))
                .body("duplicate", equalTo(false))
                .body("complete", equalTo(true))
                .body("linesReturned", equalTo(2))
                .body("linesRefused", equalTo(2))
                .body("lines.result", contains("RETURNED", "RETURNED", "REFUSED", "REFUSED"))
                .body("lines.line", contains(2, 3, 4, 5))
                .body("weeks.result", contains("RETURNED", "REFUSED"))
                .body("weeks[0].total", equalTo("110.00"))
                .body("weeks[0].late", equalTo(true))
                .body("weeks[0].countsFrom", equalTo("2026-12-22"))
                .body("weeks[1].problem", equalTo("/problems/week-not-over"))
                .extract()
                .path("id");
        assertThat(first.header("Location")).endsWith(FILES + "/" + id);
        String returnId = first.jsonPath().getString("weeks[0].returnId");
        by(FinanceStory.FINANCE)
                .get("/v1/attendance-returns/" + returnId)
                .then()
                .body("fileId", equalTo(id))
                .body("sessions.outcome", contains("ATTENDED", "ABSENT"));

        FinanceStory.clock("2026-12-18T09:00:00Z");
        send("R-1", content)
                .then()
                .statusCode(200)
                .body("duplicate", equalTo(true))
                .body("id", equalTo(id))
                .body("weeks.result", contains("RETURNED", "REFUSED"));
        assertThat(returns()).containsExactly("2026-12-07");
        send("R-1", content + week("2026-11-30", "2026-12-03"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/file-reference-used"))
                .body("fileId", equalTo(id));
        assertThat(returns()).containsExactly("2026-12-07");

        // what was refused is sent again with a reference of its own
        send("R-2", content)
                .then()
                .statusCode(201)
                .body("weeks.result", contains("REFUSED", "RETURNED"))
                .body("weeks[0].problem", equalTo("/problems/week-returned-before"));
        Returned.approve(returnId).then().statusCode(200);
        assertThat(story.position("2026-27")).containsEntry("spent", "110.00");
    }

    @Test
    void aWeekWithAWrongLineIsNotReturnedAndHoldsUpNoOther() {
        var answer = send(
                "R-1",
                line("2026-12-07", "ATTENDED,,")
                        + line("2026-12-10", "ILL,FLU,")
                        + week("2026-11-30", "2026-12-03")
                        + "x,y,ATTENDED,,\n"
                        + UUID.randomUUID() + ",2026-12-07,ATTENDED,,\n");
        answer.then()
                .statusCode(201)
                .body("lines.result", contains("REFUSED", "REFUSED", "RETURNED", "RETURNED", "REFUSED", "REFUSED"))
                .body("lines[0].problems[0]", containsString("put right [3]"))
                .body("lines[1].problems", hasSize(2))
                .body("lines[4].problems", hasSize(2))
                .body("lines[5].problems[0]", containsString("no placement"))
                .body("weeks.weekStarting", contains("2026-12-07", "2026-11-30", "2026-12-07"))
                .body("weeks[0].problem", nullValue())
                .body("weeks[2].problem", equalTo("/problems/not-found"));
        assertThat(returns()).containsExactly("2026-11-30");
    }

    @Test
    void aFileThatCannotBeTakenAsAWholeKeepsItsReferenceFree() {
        send("R-1", "").then().statusCode(400).body("type", equalTo("/problems/file-unreadable"));
        by(Login.ofProvider(story.provider))
                .contentType("text/csv")
                .body("who,when\n")
                .post(FILES + "?reference=R-1")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/file-columns-wrong"));
        send("", week("2026-12-07", "2026-12-10")).then().statusCode(400);
        send("R-1", week("2026-12-07", "2026-12-10")).then().statusCode(201);
    }

    @Test
    void sentAtTheSameMomentItIsTakenOnce() {
        var content = week("2026-11-30", "2026-12-03") + week("2026-12-07", "2026-12-10");
        var answers = AtOnce.call(Collections.<Callable<Response>>nCopies(4, () -> send("R-1", content)));
        assertThat(answers)
                .extracting(answer -> answer.statusCode())
                .isSubsetOf(200, 201)
                .contains(201);
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getList("weeks.result"))
                .containsOnly(List.of("RETURNED", "RETURNED"));
        assertThat(answers)
                .extracting(answer -> answer.jsonPath().getList("weeks.returnId"))
                .containsOnly(answers.getFirst().jsonPath().getList("weeks.returnId"));
        assertThat(returns()).hasSize(2);
    }

    @Test
    void anOfficerSendsAFileForAClubWithItsConsent() {
        var officer = new Login("officer-" + UUID.randomUUID(), Set.of("support-officer"), Login.COUNCIL, null);
        var content = HEADER + week("2026-12-07", "2026-12-10");
        by(officer)
                .contentType("text/csv")
                .body(content)
                .post(FILES + "?reference=R-9")
                .then()
                .statusCode(400);
        acting(officer)
                .contentType("text/csv")
                .body(content)
                .post(FILES + "?reference=R-9")
                .then()
                .statusCode(404);
        Registry.consent(officer, story.provider, LocalDate.parse("2026-12-15"));
        Awaitility.await().until(() -> acting(officer).get(FILES).statusCode() == 200);
        String returnId = acting(officer)
                .contentType("text/csv")
                .body(content)
                .post(FILES + "?reference=R-9")
                .then()
                .statusCode(201)
                .body("sentBy", equalTo(officer.name()))
                .body("onBehalfOf", equalTo(story.provider.toString()))
                .extract()
                .path("weeks[0].returnId");
        acting(officer)
                .get("/v1/attendance-returns/" + returnId)
                .then()
                .body("onBehalfOf", equalTo(story.provider.toString()));
        // the club's own reference is the same one
        send("R-9", week("2026-12-07", "2026-12-10")).then().statusCode(200).body("duplicate", equalTo(true));
    }

    private RequestSpecification acting(Login officer) {
        return by(officer).header("On-Behalf-Of", story.provider.toString());
    }

    @Test
    void isReadAndListedByItsProviderOnlyAndReferencesAreEachProvidersOwn() {
        String id =
                send("R-1", week("2026-12-07", "2026-12-10")).then().extract().path("id");
        var owner = Login.ofProvider(story.provider);
        by(owner).get(FILES + "/" + id).then().statusCode(200).body("lines", hasSize(2));
        by(owner)
                .get(FILES)
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items.lines", contains(nullValue()));
        var other = Login.ofProvider(UUID.randomUUID());
        by(other).get(FILES + "/" + id).then().statusCode(404);
        by(other).get(FILES).then().statusCode(200).body("items", empty());
        by(other)
                .contentType("text/csv")
                .body(HEADER + week("2026-12-07", "2026-12-10"))
                .post(FILES + "?reference=R-1")
                .then()
                .statusCode(201)
                .body("weeks[0].problem", equalTo("/problems/not-found"));
        by(FinanceStory.FINANCE).get(FILES).then().statusCode(403);
    }
}

package org.opendps.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.opendps.registry.People;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.file.FileCondemned;
import org.opendps.registry.intake.line.CsvLine;
import org.opendps.registry.intake.line.CsvLines;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class ProviderImportTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HEADER = "reference,legalName,kind,postcode,duplicatesChecked\n";
    private static final Map<String, String> FIRST = Map.of("position", "ADMINISTRATOR", "sentBy", "PAPER");

    @Inject
    AgroalDataSource database;

    @Inject
    Taking taking;

    @Inject
    Event<FileCondemned> condemned;

    private static String reference() {
        return "R-" + UUID.randomUUID();
    }

    private static String name() {
        return "Club " + UUID.randomUUID();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static Response send(Login by, String query, byte[] file) {
        return by(by).contentType("text/csv").body(file).post("/v1/provider-imports" + query);
    }

    /** Sent, taken and worked off; answers its path. */
    private static String done(String query, String file) {
        var sent = send(COMMISSIONER, query, bytes(file));
        sent.then().statusCode(201).body("status", equalTo("RECEIVED"));
        return worked("/v1/provider-imports/" + sent.jsonPath().getString("id"));
    }

    private static String worked(String path) {
        await().atMost(PATIENCE).until(() -> "DONE".equals(progress(path).getString("status")));
        return path;
    }

    private static JsonPath progress(String path) {
        return by(COMMISSIONER).get(path).jsonPath();
    }

    private static ValidatableResponse rows(String path, String query) {
        return by(COMMISSIONER).get(path + "/rows" + query).then().statusCode(200);
    }

    private static String providerOf(String path) {
        return by(COMMISSIONER).get(path + "/rows").jsonPath().getString("items[0].providerId");
    }

    @Test
    void eachLineHasAResult() {
        var good = reference();
        var path = done("", HEADER + good + "," + name() + ",CHARITY,SN15 1AB\n" + reference() + ",,CLUB,SN15 1AI\n");
        var progress = progress(path);
        assertThat(progress.getInt("rows")).isEqualTo(2);
        assertThat(progress.getInt("rowsRead")).isEqualTo(2);
        assertThat(progress.getInt("created")).isOne();
        assertThat(progress.getInt("refused")).isOne();
        rows(path, "?outcome=CREATED").body("items.reference", contains(good)).body("items.line", contains(2));
        rows(path, "?outcome=REFUSED")
                .body("items.line", contains(3))
                .body("items[0].problems.field.sort()", contains("kind", "legalName", "postcode"))
                .body("items[0].problems.reason.join()", containsString("is no postcode"));
        var id = providerOf(path);
        by(COMMISSIONER).get("/v1/providers/" + id).then().body("postcode", equalTo("SN15 1AB"));
        by(COMMISSIONER)
                .get("/v1/providers/" + id + "/versions")
                .then()
                .body("items[0].onBehalf", equalTo(true))
                .body("items[0].changedBy.username", equalTo(COMMISSIONER.name()));
    }

    @Test
    void theSameFileAgainDoublesNothing() {
        var reference = reference();
        var name = name();
        var first = done("", HEADER + reference + "," + name + ",CHARITY,SN15 1AB\n");
        var again = done("", HEADER + reference + "," + name + ",CHARITY,SN15 1AB\n");
        rows(again, "")
                .body("items.outcome", contains("UNCHANGED"))
                .body("items.providerId", contains(providerOf(first)));
        var changed = done("", HEADER + reference + "," + name + " Ltd,COMPANY,SN15 1AB\n");
        rows(changed, "")
                .body("items.outcome", contains("UPDATED"))
                .body("items.providerId", contains(providerOf(first)));
        by(COMMISSIONER)
                .get("/v1/providers/" + providerOf(first))
                .then()
                .body("legalName", equalTo(name + " Ltd"))
                .body("kind", equalTo("COMPANY"));
    }

    @Test
    void oneReferenceIsTakenOnceInAFile() {
        var reference = reference();
        var path = done("", HEADER + reference + "," + name() + ",OTHER\n" + reference + "," + name() + ",OTHER\n");
        rows(path, "")
                .body("items.outcome", contains("CREATED", "REFUSED"))
                .body("items[1].problems[0].reason", equalTo("is on line 2 already"));
    }

    @Test
    void anotherCouncilsImportsAndReferencesAreItsOwn() {
        var reference = reference();
        done("", HEADER + reference + "," + name() + ",OTHER\n");
        var sent = send(ELSEWHERE, "", bytes(HEADER + reference + "," + name() + ",OTHER\n"));
        var path = "/v1/provider-imports/" + sent.jsonPath().getString("id");
        by(COMMISSIONER).get(path).then().statusCode(404);
        by(COMMISSIONER).get(path + "/rows").then().statusCode(404);
        by(COMMISSIONER).post(path + "/cancellation").then().statusCode(404);
        await().atMost(PATIENCE).until(() -> by(ELSEWHERE).get(path).jsonPath().getInt("created") == 1);
    }

    @Test
    void dryRunSaysWhatWouldBecomeOfEachLineAndKeepsNothing() {
        var name = name();
        var file = HEADER + reference() + "," + name + ",CHARITY,SN15 1AB\n" + reference() + ",,OTHER,\n";
        var path = done("?dryRun=true", file);
        rows(path, "")
                .body("items.outcome", contains("CREATED", "REFUSED"))
                .body("items.providerId", contains(nullValue(), nullValue()));
        by(COMMISSIONER).queryParam("name", name).get("/v1/providers").then().body("items", empty());
        rows(done("", file), "").body("items.outcome", contains("CREATED", "REFUSED"));
        send(COMMISSIONER, "?dryRun=yes", bytes(file)).then().statusCode(400);
    }

    @Test
    void showsLikelyDuplicatesAndTakesThemWhenToldTo() {
        var name = name();
        done("", HEADER + reference() + "," + name + ",CHARITY,SN15 1AB\n");
        var another = reference();
        var path = done("", HEADER + another + "," + name + ",CHARITY,SN15 1AB\n");
        rows(path, "?outcome=LIKELY_DUPLICATE")
                .body("items.providerId", contains(nullValue()))
                .body("items[0].problems[0].reason", containsString(name));
        assertThat(progress(path).getInt("likelyDuplicates")).isOne();
        rows(done("", HEADER + another + "," + name + ",CHARITY,SN15 1AB,yes\n"), "")
                .body("items.outcome", contains("CREATED"));
    }

    @Test
    void aNumberThatIsTakenIsRefusedWhateverWasChecked() {
        var number = "SC0" + String.format("%05d", Math.floorMod(System.nanoTime(), 100_000));
        var header = "reference,legalName,kind,scottishCharityNumber,duplicatesChecked\n";
        done("", header + reference() + "," + name() + ",CHARITY," + number + ",yes\n");
        rows(done("", header + reference() + "," + name() + ",CHARITY," + number + ",yes\n"), "")
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].problems[0].reason", containsString("is registered already"));
    }

    @Test
    void draftsAnApplicationThatTheProviderHasToConfirm() {
        var system = openSystem(system());
        var header = "reference,legalName,kind,purchasingSystem,categories,areas,offer,sessionPrice\n";
        var line = reference() + "," + name() + ",CHARITY," + system + ",DAY,NORTH; SOUTH,Lunch,55.00\n";
        var path = done(
                "",
                header + line + reference() + "," + name() + ",OTHER," + system + ",DANCING,NORTH,,\n" + reference()
                        + "," + name() + ",OTHER," + UUID.randomUUID() + ",DAY,NORTH,,\n");
        rows(path, "")
                .body("items.outcome", contains("CREATED", "REFUSED", "REFUSED"))
                .body("items[0].applicationId", notNullValue())
                .body("items[1].problems[0].reason", containsString("DANCING"))
                .body("items[1].providerId", nullValue());

        // its first administrator is invited by the council, and finds the draft
        var id = providerOf(path);
        var invited = by(COMMISSIONER, FIRST).post("/v1/providers/" + id + "/invitations");
        invited.then().statusCode(201);
        var newcomer = People.newcomer();
        People.accept(newcomer, invited.jsonPath().getString("code")).then().statusCode(201);
        var club = Login.ofProvider(UUID.fromString(id)).named(newcomer.name());
        by(club).get("/v1/applications")
                .then()
                .statusCode(200)
                .body("items.status", contains("DRAFT"))
                .body("items[0].categories", contains("DAY"))
                .body("items[0].declaration", equalTo(false))
                .body("items[0].help.helpedBy", equalTo(COMMISSIONER.name()))
                .body("items[0].help.confirmedBy", nullValue());

        // the same line again leaves the draft; what the club is, is for the club to say now
        rows(done("", header + line), "").body("items.outcome", contains("UNCHANGED"));
        rows(done("", header + line.replace("CHARITY", "COMPANY")), "")
                .body("items.outcome", contains("REFUSED"))
                .body("items[0].problems[0].reason", containsString("has an administrator"));
        by(COMMISSIONER, FIRST)
                .post("/v1/providers/" + id + "/invitations")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/invites-itself"));
    }

    @Test
    void onlyTheCouncilThatBroughtItInInvitesAndOnlyAnAdministrator() {
        var path = "/v1/providers/" + providerOf(done("", HEADER + reference() + "," + name() + ",OTHER\n"))
                + "/invitations";
        by(ELSEWHERE, FIRST).post(path).then().statusCode(404);
        by(COMMISSIONER, Map.of("position", "MEMBER", "sentBy", "PAPER"))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/first-is-administrator"));
        by(COMMISSIONER, FIRST)
                .post("/v1/providers/" + provider().provider() + "/invitations")
                .then()
                .statusCode(404);
        by(COMMISSIONER, FIRST).post(path).then().statusCode(201);
    }

    @Test
    void refusesAFileThatCannotBeReadBeforeAnythingIsTaken() {
        send(COMMISSIONER, "", bytes("reference,legalName\nR,A club\n"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/columns-wrong"))
                .body("missing", contains("kind"));
        send(COMMISSIONER, "", bytes(HEADER)).then().statusCode(400).body("type", equalTo("/problems/file-unreadable"));
        send(COMMISSIONER, "", (HEADER + "R,Café,OTHER").getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(400)
                .body("detail", containsString("UTF-8"));
        by(COMMISSIONER, "{}").post("/v1/provider-imports").then().statusCode(415);
    }

    @Test
    void whatAFileHasNoColumnForStays() {
        var reference = reference();
        var name = name();
        var header = "reference,legalName,kind,postcode,charityNumber,contactName,email\n";
        var number = "10" + String.format("%05d", Math.floorMod(System.nanoTime(), 100_000));
        var line = reference + "," + name + ",CHARITY,SN15 1AB," + number + ",Pat,club@example.org\n";
        var id = providerOf(done("", header + line));
        var changed = done("", "reference,legalName,kind\n" + reference + "," + name + " Two,CHARITY\n");
        rows(changed, "").body("items.outcome", contains("UPDATED"));
        by(COMMISSIONER)
                .get("/v1/providers/" + id)
                .then()
                .body("legalName", equalTo(name + " Two"))
                .body("postcode", equalTo("SN15 1AB"))
                .body("identifiers.id", contains(number))
                .body("contacts.name", contains("Pat"))
                .body("email", equalTo("club@example.org"));
        // the line that was taken last says nothing new, whatever became of the provider since
        rows(done("", "reference,legalName,kind\n" + reference + "," + name + " Two,CHARITY\n"), "")
                .body("items.outcome", contains("UNCHANGED"));
    }

    @Test
    void oneReferenceAppliesToEachSystemAndAChangedLineChangesItsDraft() {
        var first = openSystem(system());
        var second = openSystem(system());
        var header = "reference,legalName,kind,purchasingSystem,categories,areas,offer\n";
        var club = reference() + "," + name() + ",CHARITY,";
        var one = application(done("", header + club + first + ",DAY,NORTH,Lunch\n"), "CREATED");
        var other = application(done("", header + club + second + ",DAY,NORTH,Lunch\n"), "UPDATED");
        assertThat(other).isNotEqualTo(one);
        var changed = done("", header + club + first + ",,SOUTH,Lunch and a quiz\n");
        assertThat(application(changed, "UPDATED")).isEqualTo(one);
        var path = "/v1/providers/" + providerOf(changed);
        var invited = by(COMMISSIONER, FIRST).post(path + "/invitations").jsonPath();
        var newcomer = People.newcomer();
        People.accept(newcomer, invited.getString("code")).then().statusCode(201);
        by(Login.ofProvider(UUID.fromString(providerOf(changed))).named(newcomer.name()))
                .get("/v1/applications/" + one)
                .then()
                .body("categories", contains("DAY"))
                .body("areas", contains("SOUTH"))
                .body("offer", equalTo("Lunch and a quiz"));
    }

    private static String application(String path, String outcome) {
        rows(path, "").body("items.outcome", contains(outcome));
        return by(COMMISSIONER).get(path + "/rows").jsonPath().getString("items[0].applicationId");
    }

    @Test
    void draftsNothingForAProviderThatHasItsOwnAdministrator() {
        var system = openSystem(system());
        var reference = reference();
        var name = name();
        var path = done("", "reference,legalName,kind\n" + reference + "," + name + ",OTHER\n");
        var id = providerOf(path);
        var invited = by(COMMISSIONER, FIRST)
                .post("/v1/providers/" + id + "/invitations")
                .jsonPath();
        People.accept(People.newcomer(), invited.getString("code")).then().statusCode(201);
        var header = "reference,legalName,kind,purchasingSystem,categories\n";
        rows(done("", header + reference + "," + name + ",OTHER," + system + ",DAY\n"), "")
                .body("items.outcome", contains("REFUSED"))
                .body("items.providerId", contains(id))
                .body("items[0].problems[0].field", equalTo("purchasingSystem"))
                .body("items[0].problems[0].reason", containsString("has an administrator now"));
    }

    @Test
    void namesTheColumnOfANumberThatIsRegisteredAndWhoHasIt() {
        var number = "SC0" + String.format("%05d", Math.floorMod(System.nanoTime(), 100_000));
        var header = "reference,legalName,kind,scottishCharityNumber\n";
        var id = providerOf(done("", header + reference() + "," + name() + ",CHARITY," + number + "\n"));
        rows(done("", header + reference() + "," + name() + ",CHARITY," + number + "\n"), "")
                .body("items.providerId", contains(id))
                .body("items[0].problems[0].field", equalTo("scottishCharityNumber"))
                .body("items[0].problems[0].reason", containsString("record its consent"));
    }

    @Test
    void aRuleNamesTheColumnThatItIsAgainst() {
        var capped = system();
        capped.put(
                "categories",
                List.of(Map.of("code", "DAY", "title", "Day", "cpvCodes", List.of("85312100"), "priceCap", "95.00")));
        var system = openSystem(capped);
        var header = "reference,legalName,kind,purchasingSystem,categories,areas,sessionPrice\n";
        var path = done(
                "",
                header + reference() + "," + name() + ",OTHER," + system + ",DANCING,,\n" + reference() + "," + name()
                        + ",OTHER," + system + ",DAY,MOON,\n" + reference() + "," + name() + ",OTHER,"
                        + UUID.randomUUID()
                        + ",DAY,,\n" + reference() + "," + name() + ",OTHER," + system + ",DAY,,9999.00\n");
        assertThat(by(COMMISSIONER).get(path + "/rows").jsonPath().getList("items.problems.flatten().field"))
                .containsExactly("categories", "areas", "purchasingSystem", "sessionPrice");
    }

    @Test
    void dryRunFindsANumberThatAnEarlierPartOfTheFileTakes() {
        var number = "SC0" + String.format("%05d", Math.floorMod(System.nanoTime(), 100_000));
        var others = IntStream.range(0, 250)
                .mapToObj(i -> reference() + "," + name() + ",OTHER,\n")
                .collect(Collectors.joining());
        var file = "reference,legalName,kind,scottishCharityNumber\n" + reference() + "," + name() + ",OTHER," + number
                + "\n" + others + reference() + "," + name() + ",OTHER," + number + "\n";
        rows(done("?dryRun=true", file), "?outcome=REFUSED")
                .body("items.line", contains(253))
                .body("items[0].problems[0].reason", equalTo("is on line 2 already"));
    }

    @Test
    void aLineWithWhatIsNoTextIsRefusedAndTheNextIsTaken() {
        var path = done("", HEADER + "R\0," + name() + ",OTHER\0\n" + reference() + "," + name() + ",OTHER\n");
        rows(path, "")
                .body("items.outcome", contains("REFUSED", "CREATED"))
                .body("items[0].problems.field.sort()", contains("kind", "reference"))
                .body("items[0].reference", equalTo("R"));
    }

    @Test
    void whoIsBroughtInGetsASupportOfficer() {
        var council = Login.as("commissioner").at("E06000023");
        by(council, Map.of("username", "so-" + UUID.randomUUID(), "displayName", "Sam"))
                .post("/v1/support-officers")
                .then()
                .statusCode(201);
        var sent = send(council, "", bytes(HEADER + reference() + "," + name() + ",OTHER\n"));
        var path = "/v1/provider-imports/" + sent.jsonPath().getString("id");
        await().atMost(PATIENCE).until(() -> by(council).get(path).jsonPath().getInt("created") == 1);
        var id = by(council).get(path + "/rows").jsonPath().getString("items[0].providerId");
        by(council)
                .get("/v1/providers/" + id + "/support-officer")
                .then()
                .statusCode(200)
                .body("officer.displayName", equalTo("Sam"));
    }

    @Test
    void theSameKeySendsAFileOnce() {
        var key = UUID.randomUUID().toString();
        var file = HEADER + reference() + "," + name() + ",OTHER\n";
        var first = keyed(key, file);
        assertThat(keyed(key, file).jsonPath().getString("id"))
                .isEqualTo(first.jsonPath().getString("id"));
        keyed(key, file.replace("OTHER", "CHARITY")).then().statusCode(422);
        by(COMMISSIONER)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(bytes(file))
                .post("/v1/provider-imports?dryRun=true")
                .then()
                .statusCode(422);
    }

    private static Response keyed(String key, String file) {
        return by(COMMISSIONER)
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(bytes(file))
                .post("/v1/provider-imports");
    }

    @Test
    void takesMoreThanOneChunkAndGoesOnPastALineThatARuleIsAgainst() {
        var system = openSystem(system());
        var lines = IntStream.range(0, 450)
                .mapToObj(i -> reference() + "," + name() + ",OTHER,"
                        + (i == 250 ? system + ",DANCING" : i == 251 ? system + ",DAY" : ","))
                .collect(Collectors.joining("\n"));
        var path = done("", "reference,legalName,kind,purchasingSystem,categories\n" + lines);
        var progress = progress(path);
        assertThat(progress.getInt("created")).isEqualTo(449);
        assertThat(progress.getInt("refused")).isOne();
        rows(path, "?outcome=REFUSED").body("items.line", contains(252));
        var seen = new ArrayList<Integer>();
        for (var next = ""; next != null; ) {
            var page = by(COMMISSIONER).get(path + "/rows?limit=200" + next).jsonPath();
            seen.addAll(page.getList("items.line", Integer.class));
            next = page.getString("next") == null ? null : "&after=" + page.getString("next");
        }
        assertThat(seen).isEqualTo(IntStream.rangeClosed(2, 451).boxed().toList());
    }

    /** As after the death of a process between two chunks; its successor has the file, and takes what is left. */
    @Test
    void goesOnWhereAnotherProcessEnded() throws SQLException {
        var name = name();
        var file = bytes(HEADER + reference() + "," + name + " one,OTHER\n" + reference() + "," + name + " two,OTHER");
        var id = quarantined(file);
        var read = new CsvLines(new ByteArrayInputStream(file));
        assertThat(taking.take(id, 0, List.of(read.next()), Instant.now())).isTrue();
        // who has the same lines in hand comes too late
        assertThat(taking.take(id, 0, List.of(read.next()), Instant.now())).isFalse();
        run("update stored_file set status = 'READY' where id = ?", id);
        var path = worked("/v1/provider-imports/" + id);
        rows(path, "").body("items.line", contains(2, 3)).body("items.outcome", contains("CREATED", "CREATED"));
        by(COMMISSIONER)
                .queryParam("name", name)
                .get("/v1/providers")
                .then()
                .body("items.legalName", contains(name + " one", name + " two"));
        assertThat(file(id)).isEqualTo("DESTROYED without bytes");
    }

    @Test
    void whatIsStoppedGoesNoFurther() throws SQLException {
        var id = quarantined(bytes(HEADER));
        var path = "/v1/provider-imports/" + id;
        by(COMMISSIONER).post(path + "/cancellation").then().statusCode(200).body("status", equalTo("STOPPED"));
        var line = new CsvLine(2, Map.of("reference", reference(), "legalName", name(), "kind", "OTHER"));
        assertThat(taking.take(id, 0, List.of(line), Instant.now())).isFalse();
        by(COMMISSIONER).post(path + "/cancellation").then().statusCode(409);
        assertThat(file(id)).isEqualTo("DESTROYED without bytes");
    }

    @Test
    void whatTheScannerCondemnsIsStopped() throws SQLException {
        var id = quarantined(bytes(HEADER));
        QuarkusTransaction.requiringNew().run(() -> condemned.fire(new FileCondemned(id)));
        by(COMMISSIONER).get("/v1/provider-imports/" + id).then().body("status", equalTo("STOPPED"));
    }

    /** Of two lines, and no worker is faster than the test while its file is quarantined. */
    private UUID quarantined(byte[] file) throws SQLException {
        var id = UUID.randomUUID();
        var hash = "0".repeat(64);
        run("insert into stored_file values (?, 0, 'text/csv', ?, ?, 'QUARANTINED', null)", id, file.length, hash);
        run("insert into file_chunk values (?, 0, ?)", id, file);
        run("""
                insert into provider_import (id, version, authority, dry_run, status, sent_by, sent_role, sent_at,
                    sha256, rows, rows_read, created, updated, unchanged, refused, likely_duplicates, file_id)
                values (?, 0, ?, false, 'RECEIVED', 'commissioner', 'commissioner', now(), ?, 2, 0, 0, 0, 0, 0, 0, ?)
                """, id, Login.COUNCIL, hash, id);
        return id;
    }

    private void run(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private String file(UUID id) throws SQLException {
        var sql = "select status || case when exists (select from file_chunk where file_id = f.id)"
                + " then ' with bytes' else ' without bytes' end from stored_file f where id = ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void listsImportsAndTheirLinesForASpreadsheet() {
        var path = done("", HEADER + reference() + "," + name() + ",OTHER\n");
        assertThat(by(COMMISSIONER)
                        .accept("text/csv")
                        .get("/v1/provider-imports")
                        .asString())
                .contains(path.substring(path.lastIndexOf('/') + 1));
        assertThat(by(COMMISSIONER)
                        .accept("text/csv")
                        .get(path + "/rows")
                        .asString()
                        .replace("\r", ""))
                .contains("line,reference,outcome,problems,providerId,applicationId")
                .contains("\n2,R-");
    }
}

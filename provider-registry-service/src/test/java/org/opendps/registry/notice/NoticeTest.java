package org.opendps.registry.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.opendps.registry.Registry.COMMISSIONER;
import static org.opendps.registry.Registry.ELSEWHERE;
import static org.opendps.registry.Registry.EVALUATOR;
import static org.opendps.registry.Registry.admitted;
import static org.opendps.registry.Registry.announced;
import static org.opendps.registry.Registry.apply;
import static org.opendps.registry.Registry.decide;
import static org.opendps.registry.Registry.declare;
import static org.opendps.registry.Registry.draftSystem;
import static org.opendps.registry.Registry.evaluate;
import static org.opendps.registry.Registry.goTo;
import static org.opendps.registry.Registry.openSystem;
import static org.opendps.registry.Registry.pack;
import static org.opendps.registry.Registry.provider;
import static org.opendps.registry.Registry.submit;
import static org.opendps.registry.Registry.system;
import static org.opendps.test.Calls.by;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.day.DayTurning;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.test.AtOnce;
import org.opendps.test.Broker;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class NoticeTest {

    private static final String SYSTEMS = "/v1/purchasing-systems/";

    @Inject
    DayTurning days;

    @Inject
    AgroalDataSource database;

    private String market = "";

    @BeforeEach
    void aMarketIsDrafted() {
        goTo("2026-11-23T12:00:00Z");
        market = draftSystem(under("PA23_DYNAMIC_MARKET"));
    }

    @AfterEach
    void now() {
        Registry.backToTheRealTime();
    }

    private static Map<String, Object> under(String regime) {
        var request = system();
        request.put("regime", regime);
        request.remove("admissionDuringTerm");
        return request;
    }

    private static Response notices(String system, String query) {
        return by(COMMISSIONER).get(SYSTEMS + system + "/notices" + query);
    }

    private String id(String kind) {
        return notices(market, "").jsonPath().getString("items.find { it.kind == '" + kind + "' }.id");
    }

    private static Map<String, Object> out(String reference, String on, @Nullable String assessed) {
        var request = new HashMap<String, Object>();
        request.put("reference", reference);
        request.put("publishedOn", on);
        request.put("conflictsAssessedOn", assessed);
        return request;
    }

    private Response publish(String kind, Map<String, Object> request) {
        return by(COMMISSIONER, request).post(SYSTEMS + market + "/notices/" + id(kind) + "/publication");
    }

    private Response open() {
        return by(COMMISSIONER).post(SYSTEMS + market + "/opening");
    }

    /** Procurement Act 2023 s.39(2). */
    @Test
    void marketOpensOnlyAfterItWasAnnounced() {
        open().then()
                .statusCode(422)
                .body("type", equalTo("/problems/intention-not-published"))
                .body("citation", equalTo("Procurement Act 2023 s.39(2)"))
                .body("notice", equalTo(id("UK13")));
        by(COMMISSIONER).get(SYSTEMS + market).then().body("status", equalTo("DRAFT"));
        announced(market);
        open().then().statusCode(200).body("status", equalTo("OPEN"));
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14"))
                .body("items[0].due", equalTo("2026-11-27"))
                .body("items[0].content.establishedOn", equalTo("2026-11-23"))
                .body("items[0].content.members", empty());
    }

    /** Procurement Act 2023 s.83(2). */
    @Test
    void conflictsAreAssessedBeforeAMarketIsAnnounced() {
        publish("UK13", out("1", "2026-11-20", null))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflicts-not-assessed"))
                .body("citation", equalTo("Procurement Act 2023 s.83(2)"));
        publish("UK13", out("1", "2026-11-20", "2026-11-21")).then().statusCode(422);
        publish("UK13", out("1", "2026-11-20", "2026-11-20"))
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("conflictsAssessedOn", equalTo("2026-11-20"));
    }

    @Test
    void noticeIsPublishedOnceAndNotInTheFuture() {
        publish("UK13", out("1", "2026-11-24", "2026-11-20"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/published-in-the-future"));
        publish("UK13", out("1", "2026-11-23", "2026-11-20")).then().statusCode(200);
        publish("UK13", out("1", "2026-11-23", "2026-11-20"))
                .then()
                .statusCode(200)
                .body("reference", equalTo("1"));
        publish("UK13", out("2", "2026-11-23", "2026-11-20"))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/notice-published-already"))
                .body("reference", equalTo("1"));
        publish("UK13", out("1", "2026-11-22", "2026-11-20"))
                .then()
                .statusCode(409)
                .body("publishedOn", equalTo("2026-11-23"));
        publish("UK13", out("1", "2026-11-23", "2026-11-19")).then().statusCode(409);
    }

    @Test
    void whatWasSaidWronglyOfAPublicationIsCorrectedAndKept() {
        publish("UK13", out("2026/S 000-06789", "2026-11-22", "2026-11-20"))
                .then()
                .statusCode(200);
        var right = new HashMap<>(out("2026/S 000-067890", "2026-11-23", "2026-11-19"));
        right.put("correction", "A digit was missing");
        var corrected = publish("UK13", right);
        corrected
                .then()
                .statusCode(200)
                .body("reference", equalTo("2026/S 000-067890"))
                .body("publishedOn", equalTo("2026-11-23"))
                .body("content.conflictsAssessedOn", equalTo("2026-11-19"))
                .body("corrections.reference", contains("2026/S 000-06789"))
                .body("corrections[0].why", equalTo("A digit was missing"))
                .body("corrections[0].correctedBy", equalTo(COMMISSIONER.name()));
        publish("UK13", right).then().statusCode(200).body("corrections", hasSize(1));
        right.put("publishedOn", "2026-11-24");
        publish("UK13", right).then().statusCode(422).body("type", equalTo("/problems/published-in-the-future"));
    }

    @Test
    void theTagChangesWithWhatTheNoticeSays() {
        var path = SYSTEMS + market + "/notices/" + id("UK13");
        var before = by(COMMISSIONER).get(path).header("ETag");
        assertThat(by(COMMISSIONER).get(path).header("ETag")).isEqualTo(before);
        by(COMMISSIONER, Map.of("councilName", "Wiltshire Council"))
                .header("If-Match", "\"0\"")
                .put(SYSTEMS + market + "/notice-particulars")
                .then()
                .statusCode(200);
        assertThat(by(COMMISSIONER).get(path).header("ETag")).isNotEqualTo(before);
    }

    /** A window months ahead has its notice due on the day on which it opens. */
    @Test
    void councilIsToldBeforeAWindowOpensThatWasAnnouncedLongBefore() throws SQLException {
        var request = under("PA23_LIGHT_TOUCH_FRAMEWORK");
        request.put("admissionDuringTerm", "WINDOWS");
        request.put("entryWindows", List.of(Map.of("opensOn", "2026-12-01", "closesOn", "2026-12-31")));
        var framework = openSystem(request);
        by(COMMISSIONER, Map.of("opensOn", "2027-03-01", "closesOn", "2027-03-31", "noticeReference", "2027/S 1"))
                .post(SYSTEMS + framework + "/entry-windows")
                .then()
                .statusCode(201);
        var announced = notices(framework, "").jsonPath().getList("items.findAll { it.due == '2027-03-01' }.id");
        assertThat(announced).hasSize(1);
        assertThat(actsOn((String) announced.getFirst())).isEqualTo("2027-02-24");
    }

    private @Nullable String actsOn(String notice) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select acts_on from notice where id = ?")) {
            query.setObject(1, UUID.fromString(notice));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @Test
    void anEndIsNotToldOfBeforeItCame() {
        var framework = openSystem(under("PA23_LIGHT_TOUCH_FRAMEWORK"));
        by(COMMISSIONER, Map.of("reasonCode", "REPLACED", "reason", "The next one is there"))
                .post(SYSTEMS + framework + "/closing")
                .then()
                .statusCode(200);
        var notice = notices(framework, "").jsonPath().getString("items.find { it.kind == 'UK11' }.id");
        var path = SYSTEMS + framework + "/notices/" + notice + "/publication";
        by(COMMISSIONER, Map.of("reference", "1", "publishedOn", "2026-11-22"))
                .post(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/published-before-it-happened"));
        by(COMMISSIONER, Map.of("reference", "1", "publishedOn", "2026-11-23"))
                .post(path)
                .then()
                .statusCode(200);
    }

    /** Procurement Act 2023 s.83: before some kinds of notice, and confirmed in them. */
    @Test
    void tenderNoticeAndContractDetailsConfirmTheConflictsAssessment() {
        market = draftSystem(under("PA23_LIGHT_TOUCH_FRAMEWORK"));
        var missing = hasItem(containsString("conflictsAssessedOn"));
        open().then().statusCode(200);
        notices(market, "")
                .then()
                .body("items.kind", contains("UK4", "UK6", "UK7"))
                .body("items[0].content.missing", missing)
                .body("items[1].content.missing", not(missing))
                .body("items[2].content.missing", missing);
        for (var kind : List.of("UK4", "UK7")) {
            publish(kind, out("1", "2026-11-23", null)).then().statusCode(422);
            publish(kind, out("1", "2026-11-23", "2026-11-23")).then().statusCode(200);
        }
        publish("UK6", out("1", "2026-11-23", null)).then().statusCode(200);
    }

    @Test
    void whatTellsOfAChangeIsNoOlderThanIt() {
        announced(market);
        open().then().statusCode(200);
        by(COMMISSIONER, Map.of("validUntil", "2027-11-25", "reasonCode", "REPLACED", "reason", "A new one begins"))
                .header("If-Match", "\"1\"")
                .put(SYSTEMS + market + "/validity")
                .then()
                .statusCode(200);
        publish("UK15", out("15", "2026-11-22", null))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/published-before-it-happened"))
                .body("happenedOn", equalTo("2026-11-23"));
        publish("UK15", out("15", "2026-11-23", null)).then().statusCode(200);
    }

    @Test
    void draftThatIsChangedAfterItWasAnnouncedIsShownToDiffer() {
        announced(market);
        notices(market, "").then().body("items[0].changedSince", empty());
        var other = under("PA23_DYNAMIC_MARKET");
        other.put("title", "Days out");
        other.put("validUntil", "2027-11-30");
        by(COMMISSIONER, other)
                .header("If-Match", "\"0\"")
                .put(SYSTEMS + market)
                .then()
                .statusCode(200);
        notices(market, "")
                .then()
                .body("items[0].content.title", equalTo("Day opportunities for adults"))
                .body("items[0].changedSince", contains("title", "estimatedEnd"));
        open().then().statusCode(200);
        notices(market, "").then().body("items[0].changedSince", empty());
    }

    @Test
    void marketWithoutAForeseenEndAndItsUserAuthoritiesAreNamed() {
        var request = under("PA23_DYNAMIC_MARKET");
        request.put("userAuthorities", List.of(Login.OTHER_COUNCIL));
        market = draftSystem(request);
        notices(market, "")
                .then()
                .body("items[0].content.market.openEnded", equalTo(false))
                .body("items[0].content.market.estimatedEnd", equalTo("2028-11-30"))
                .body("items[0].content.missing", hasItem(containsString("userAuthorityNames")));
        var names = Map.of(Login.OTHER_COUNCIL, "Another council", "E99999999", "Nobody asked");
        by(COMMISSIONER, Map.of("openEnded", true, "userAuthorityNames", names))
                .header("If-Match", "\"0\"")
                .put(SYSTEMS + market + "/notice-particulars")
                .then()
                .statusCode(200);
        notices(market, "")
                .then()
                .body("items[0].content.market.openEnded", equalTo(true))
                .body("items[0].content.market.estimatedEnd", nullValue())
                .body(
                        "items[0].content.market.userAuthorityNames",
                        equalTo(Map.of(Login.OTHER_COUNCIL, "Another council")))
                .body("items[0].content.missing", not(hasItem(containsString("userAuthorityNames"))));
    }

    /** Five days before and one, and once when it is overdue; nothing more after that. */
    @Test
    void councilIsToldOnceBeforeEachNoticeIsDueAndOnceAfter() {
        announced(market);
        open().then().statusCode(200);
        var notice = id("UK14");
        var told = new ArrayList<String>();
        // due on the 27th; five days before has passed when it falls due
        for (var day : List.of("2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29")) {
            goTo(day + "T12:00:00Z");
            days.turn();
        }
        Broker.await("registry.notice.v1", notice, 2).forEach(event -> {
            var fact = JsonPath.from(event.value());
            told.add(fact.getString("kind") + " " + fact.getInt("daysLeft") + " " + fact.getString("noticeKind"));
        });
        assertThat(told).containsExactly("NOTICE_DUE 1 UK14", "NOTICE_OVERDUE -1 UK14");
    }

    @Test
    void whatIsOutIsNoLongerToldOf() throws SQLException {
        announced(market);
        open().then().statusCode(200);
        var notice = id("UK14");
        publish("UK14", out("14", "2026-11-23", "2026-11-23")).then().statusCode(200);
        assertThat(actsOn(notice)).isNull();
        goTo("2026-11-30T12:00:00Z");
        days.turn();
        assertThat(Broker.all("registry.notice.v1", notice)).isEmpty();
    }

    /** Procurement Act 2023 s.59: within 30 days beginning with the day. */
    @Test
    void ministerIsToldOfARefusalForAGroundForExclusion() {
        announced(market);
        open().then().statusCode(200);
        var excluded = refused("TAX_OFFENCES", null);
        notices(market, "")
                .then()
                .body("items.kind", contains("UK13", "UK14", "EXCLUSION_NOTIFICATION"))
                .body("items[2].occasion", equalTo("APPLICANT_EXCLUDED"))
                .body("items[2].due", equalTo("2026-12-22"))
                .body("items[2].dueBasis", equalTo("STATUTORY"))
                .body("items[2].citation", equalTo("Procurement Act 2023 s.59(1), (2)"))
                .body("items[2].content.excluded.on", equalTo("2026-11-23"))
                .body("items[2].content.excluded.supplier.name", equalTo("A club"))
                .body("items[2].content.excluded.supplier.memberId", nullValue())
                .body("items[2].content.market", nullValue())
                .body(not(containsString(excluded)));
        publish("EXCLUSION_NOTIFICATION", out("59", "2026-11-22", null)).then().statusCode(422);
        publish("EXCLUSION_NOTIFICATION", out("59", "2026-11-23", null)).then().statusCode(200);
    }

    /** Whoever may be excluded may as well be refused for something else: the council says which. */
    @Test
    void ministerIsToldOfADiscretionaryGroundWhereTheCouncilSaysSo() {
        announced(market);
        open().then().statusCode(200);
        refused("INSOLVENCY", null);
        refused("TAX_OFFENCES", false);
        notices(market, "").then().body("items.kind", contains("UK13", "UK14"));
        refused("INSOLVENCY", true);
        notices(market, "").then().body("items.kind", contains("UK13", "UK14", "EXCLUSION_NOTIFICATION"));
        refused("INSOLVENCY", null, "EXCLUSION");
        notices(market, "?limit=200")
                .then()
                .body("items.findAll { it.kind == 'EXCLUSION_NOTIFICATION' }.size()", is(2));
    }

    /** @return what was declared of the circumstances */
    private String refused(String ground, @Nullable Boolean forExclusion, String... notMet) {
        var circumstances = "What nobody else has to know";
        var pack = pack();
        pack.put(
                "exclusionGrounds",
                List.of(Map.of("ground", ground, "eventOn", "2026-01-01", "circumstances", circumstances)));
        var club = provider();
        var application = apply(club, market, pack).jsonPath().getString("id");
        submit(club, application).then().statusCode(200);
        declare(EVALUATOR, application, "NONE").then().statusCode(200);
        declare(COMMISSIONER, application, "NONE").then().statusCode(200);
        evaluate(EVALUATOR, application, List.of("OFFER", "COSTINGS", "SAFEGUARDING", "EXCLUSION"), notMet)
                .then()
                .statusCode(200);
        var decision = new HashMap<String, Object>();
        decision.put("decision", "REFUSE");
        decision.put("excluded", forExclusion);
        decision.put(
                "reasons",
                List.of(Map.of("criterion", "Exclusion", "reason", "It counts", "remedy", "Wait until it is over")));
        by(COMMISSIONER, decision)
                .post("/v1/applications/" + application + "/decision")
                .then()
                .statusCode(200);
        return circumstances;
    }

    @Test
    void ministerIsToldOfARemovalForAGroundForExclusion() {
        announced(market);
        open().then().statusCode(200);
        var member = admitted(provider(), market);
        var another = admitted(provider(), market);
        remove(member, "BECAME_EXCLUDABLE");
        remove(another, "CONDITIONS_NOT_MET");
        goTo("2026-11-30T12:00:00Z");
        days.turn();
        notices(market, "")
                .then()
                .body("items.findAll { it.kind == 'EXCLUSION_NOTIFICATION' }.due", contains("2026-12-29"))
                .body("items.findAll { it.occasion == 'MEMBER_REMOVED' }.kind", contains("UK15", "UK15"))
                .body(
                        "items.find { it.kind == 'EXCLUSION_NOTIFICATION' }.content.excluded.supplier.memberId",
                        equalTo(member));
    }

    /** Domain rule R2.9: every part that somebody is admitted to changes the market. */
    @Test
    void admissionToAnotherPartIsToldOfAsWell() {
        announced(market);
        open().then().statusCode(200);
        var club = provider();
        admitted(club, market);
        var more = pack();
        more.put("categories", List.of("EVENING"));
        var id = apply(club, market, more).jsonPath().getString("id");
        submit(club, id).then().statusCode(200);
        Registry.evaluated(id);
        decide(COMMISSIONER, id, "ADMIT").then().statusCode(200);
        notices(market, "")
                .then()
                .body("items.findAll { it.occasion == 'MEMBER_ADMITTED' }.kind", contains("UK15", "UK15"));
    }

    private static void remove(String member, String ground) {
        by(COMMISSIONER, Map.of("ground", ground, "reason", "As we said", "effectiveOn", "2026-11-30"))
                .post("/v1/members/" + member + "/removal")
                .then()
                .statusCode(200);
    }

    @Test
    void councilSeesTheNoticesOfAllItsSystems() {
        announced(market);
        var other = draftSystem(under("PA23_DYNAMIC_MARKET"));
        assertThat(whole(COMMISSIONER, "")).contains(market, other);
        assertThat(whole(COMMISSIONER, "&overdue=ONLY")).contains(other).doesNotContain(market);
        assertThat(whole(COMMISSIONER, "&status=PUBLISHED")).contains(market).doesNotContain(other);
        assertThat(whole(ELSEWHERE, "")).doesNotContain(market, other);
        by(Login.as("auditor")).get("/v1/notices").then().statusCode(200);
    }

    /** The systems of all pages. */
    private static List<String> whole(Login who, String query) {
        var systems = new ArrayList<String>();
        var path = "/v1/notices?limit=200" + query;
        var next = path;
        while (next != null) {
            var page = by(who).get(next).jsonPath();
            systems.addAll(page.getList("items.purchasingSystemId"));
            var after = page.getString("next");
            next = after == null ? null : path + "&after=" + after;
        }
        return systems;
    }

    @Test
    void oneOfManyPublicationsAtOnceStands() {
        var path = SYSTEMS + market + "/notices/" + id("UK13") + "/publication";
        var calls = IntStream.range(0, 10)
                .<Callable<Integer>>mapToObj(i -> () -> by(COMMISSIONER, out("ref-" + i, "2026-11-23", "2026-11-20"))
                        .post(path)
                        .statusCode())
                .toList();
        var answers = AtOnce.call(calls);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(9);
    }

    @Test
    void publishedNoticeStaysAsItWas() {
        var path = SYSTEMS + market + "/notice-particulars";
        publish("UK13", out("1", "2026-11-23", "2026-11-20"))
                .then()
                .body("content.missing", hasItem(containsString("description")));
        by(COMMISSIONER, Map.of("description", "Day opportunities", "lightTouch", true))
                .header("If-Match", "\"0\"")
                .put(path)
                .then()
                .statusCode(200);
        by(COMMISSIONER, Map.of()).header("If-Match", "\"0\"").put(path).then().statusCode(412);
        by(COMMISSIONER, Map.of("description", "Building works", "lightTouch", false))
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/light-touch-only"))
                .body("citation", containsString("s.9"));
        open().then().statusCode(200);
        var list = notices(market, "").then();
        list.body("items.kind", contains("UK13", "UK14"))
                .body("items[0].content.market.description", nullValue())
                .body("items[1].content.market.description", equalTo("Day opportunities"))
                .body("items[1].content.missing", not(hasItem(containsString("description"))))
                .body("items[1].content.missing", hasItem("The CPV codes of Evening opportunities."))
                .body("items[1].content.market.parts.title", contains("Day opportunities", "Evening opportunities"))
                .body("items[1].content.market.geography", contains("North", "South"));
    }

    /** Procurement Regulations 2024 reg 25(6)(c), (e): every admission, every removal. */
    @Test
    void everyChangeOfAnOpenMarketIsModifiedByANoticeOfItsOwn() {
        announced(market);
        open().then().statusCode(200);
        var club = provider();
        var profile = Map.of(
                "legalName",
                "The Shed",
                "kind",
                "CHARITY",
                "email",
                "office@shed.example",
                "sme",
                true,
                "vcse",
                true,
                "addresses",
                List.of(Map.of("kind", "REGISTERED", "lines", List.of("1 High Street"), "town", "Trowbridge")),
                "connectedPersons",
                List.of(Map.of("name", "Robin Secret", "kind", "DIRECTOR")));
        by(club, profile)
                .header("If-Match", "\"0\"")
                .put("/v1/providers/" + club.provider())
                .then()
                .statusCode(200);
        var member = admitted(club, market);
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14", "UK15"))
                .body("items[0].content.members", empty())
                .body("items[1].due", equalTo("2026-11-27"))
                .body("items[1].occasion", equalTo("MEMBER_ADMITTED"))
                .body("items[1].content.modification.summary", equalTo("The Shed was admitted."))
                .body("items[1].content.modification.admitted.email", equalTo("office@shed.example"))
                .body("items[1].content.modification.admitted.address.town", equalTo("Trowbridge"))
                .body("items[1].content.modification.admitted.parts", contains("DAY"))
                .body("items[1].content.modification.admitted.sme", equalTo(true))
                .body("items[1].content.missing", hasItem("A number of The Shed in a public register."))
                .body(not(containsString("Robin Secret")));
        by(COMMISSIONER, Map.of("ground", "CONDITIONS_NOT_MET", "reason", "It stopped", "effectiveOn", "2026-11-30"))
                .post("/v1/members/" + member + "/removal")
                .then()
                .statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK13", "UK14", "UK15"));
        goTo("2026-11-30T12:00:00Z");
        days.turn();
        notices(market, "?status=DUE")
                .then()
                .body("items.occasion", contains("OPENED", "MEMBER_ADMITTED", "MEMBER_REMOVED"))
                .body("items[2].content.modification.removed.name", equalTo("The Shed"))
                .body("items.overdue", contains(true, true, false));
    }

    @Test
    void noticeIsOverdueAfterItsDay() {
        announced(market);
        open().then().statusCode(200);
        goTo("2026-11-27T23:59:59Z");
        notices(market, "?status=DUE").then().body("items.overdue", contains(false));
        goTo("2026-11-28T00:00:00Z");
        notices(market, "?status=DUE").then().body("items.overdue", contains(true));
        notices(market, "?overdue=ONLY").then().body("items.kind", contains("UK14"));
        publish("UK14", out("14", "2026-11-28", null))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/conflicts-not-assessed"));
        publish("UK14", out("14", "2026-11-28", "2026-11-28"))
                .then()
                .body("overdue", equalTo(false))
                .body("content.conflictsAssessedOn", equalTo("2026-11-28"))
                .body("content.missing", not(hasItem(containsString("conflictsAssessedOn"))));
        notices(market, "?overdue=ONLY").then().body("items", empty());
        notices(market, "?status=DUE").then().body("items", empty());
        notices(market, "?status=PUBLISHED").then().body("items.kind", contains("UK13", "UK14"));
    }

    @Test
    void endOfAMarketAndAChangeOfItsLastDayAreTold() {
        announced(market);
        open().then().statusCode(200);
        by(COMMISSIONER, Map.of("validUntil", "2026-11-25", "reasonCode", "REPLACED", "reason", "A new one begins"))
                .header("If-Match", "\"1\"")
                .put(SYSTEMS + market + "/validity")
                .then()
                .statusCode(200);
        goTo("2026-11-26T12:00:00Z");
        days.turn();
        notices(market, "?status=DUE")
                .then()
                .body("items.kind", contains("UK14", "UK15", "UK16"))
                .body("items[1].content.modification.summary", equalTo("The last day is 2026-11-25. A new one begins"))
                .body("items[2].happenedOn", equalTo("2026-11-26"))
                .body("items[2].content.ceasedOn", equalTo("2026-11-26"));
    }

    @Test
    void draftThatChangesItsRegimeNeedsOtherNotices() {
        notices(market, "").then().body("items.kind", contains("UK13"));
        by(COMMISSIONER, under("PA23_LIGHT_TOUCH_FRAMEWORK"))
                .header("If-Match", "\"0\"")
                .put(SYSTEMS + market)
                .then()
                .statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK4"));
        open().then().statusCode(200);
        notices(market, "").then().body("items.kind", contains("UK4", "UK6", "UK7"));
    }

    @Test
    void legacySystemHasItsContractNotice() {
        var request = under("PCR2015_DPS");
        request.put("contractNoticeSubmittedOn", "2024-09-01");
        notices(draftSystem(request), "")
                .then()
                .body("items.kind", contains("CONTRACT_NOTICE"))
                .body("items.due", contains("2024-09-01"));
    }

    @Test
    void noticesAreTheirCouncilsOwn() {
        var path = SYSTEMS + market + "/notices";
        by(ELSEWHERE).get(path).then().statusCode(404);
        by(ELSEWHERE).get(path + "/" + id("UK13")).then().statusCode(404);
        by(ELSEWHERE, out("1", "2026-11-20", "2026-11-20"))
                .post(path + "/" + id("UK13") + "/publication")
                .then()
                .statusCode(404);
        by(ELSEWHERE).get(SYSTEMS + market + "/notice-particulars").then().statusCode(404);
        by(Login.as("auditor")).get(path).then().statusCode(200);
        // of another system, though of the same council
        var other = draftSystem(under("PA23_DYNAMIC_MARKET"));
        by(COMMISSIONER).get(SYSTEMS + other + "/notices/" + id("UK13")).then().statusCode(404);
    }
}

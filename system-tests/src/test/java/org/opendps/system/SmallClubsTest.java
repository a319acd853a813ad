package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.story.Actor;
import org.opendps.local.story.Journey;

/**
 * Wiltshire's autumn of 2022: of 31 grant-funded luncheon clubs 3 got onto the list, of 16 providers in all. The council
 * brings them in as a file, and a support officer goes on with what each club has begun.
 */
@ExtendWith(RunningSystem.class)
class SmallClubsTest {

    private static final int CLUBS = 31;
    private static final int JOINED = 3;
    private static final int PROVIDERS = 16;
    private static final LocalDate STARTS = LocalDate.parse("2022-08-01");
    private static final String TAG = "grant-funded";

    private Journey journey;
    private Actor commissioner;
    private Actor officer;
    private String system = "";

    @BeforeEach
    void setOut(RunningSystem.Handle running) {
        journey = Journey.setOut(running.doors());
        commissioner = journey.cast().person("commissioner");
        officer = journey.cast().person("support-officer");
    }

    @AfterEach
    void end() {
        journey.end();
    }

    private void goTo(LocalDate day) {
        journey.clock().moveTo(OffsetDateTime.parse(day + "T12:00:00Z"));
    }

    @Test
    void sixteenJoinOnDifferentDaysAndTheClubsThatDoNotAreCountedAndHelpedOn() {
        goTo(STARTS);
        journey.admission()
                .openSystem(Map.of(
                        "regime",
                        "PCR2015_DPS",
                        "contractNoticeSubmittedOn",
                        "2022-06-01",
                        "validFrom",
                        STARTS.toString(),
                        "validUntil",
                        "2026-07-31"));
        system = "/v1/purchasing-systems/" + journey.admission().system();
        var rows = broughtIn();
        var clubs = rows.subList(0, CLUBS);
        clubs.forEach(club ->
                commissioner.post(provider(club) + "/tags", Map.of("tag", TAG)).expect(200));
        rows.forEach(this::consent);

        var joining = new ArrayList<>(clubs.subList(0, JOINED));
        joining.addAll(rows.subList(CLUBS, rows.size()));
        assertThat(joining).hasSize(PROVIDERS);
        for (int i = 0; i < joining.size(); i++) {
            goTo(STARTS.plusDays(2L * i));
            join(joining.get(i));
        }

        // the others are gone on with on another day, by an officer who finds each draft as it was left
        goTo(STARTS.plusWeeks(8));
        var waiting = clubs.subList(JOINED, CLUBS);
        waiting.forEach(this::goOn);
        assertThat(waiting).hasSize(CLUBS - JOINED).allSatisfy(club -> {
            var draft = actingFor(club).get(application(club)).expect(200);
            assertThat(draft.get("status").asText()).isEqualTo("DRAFT");
            assertThat(draft.get("offer").asText()).isEqualTo("A meal and company, resumed");
            assertThat(draft.get("sessionPrice").asText()).isEqualTo("7.50");
            assertThat(draft.at("/missing").findValuesAsText("item")).contains("declaration");
        });

        var report = commissioner
                .get(system + "/application-progress?tag=" + TAG)
                .expect(200)
                .at("/cohorts/0");
        assertThat(report.get("tagged").asInt()).isEqualTo(CLUBS);
        assertThat(report.get("joined").asInt()).isEqualTo(JOINED);
        assertThat(report.get("notJoined").asInt()).isEqualTo(CLUBS - JOINED);
        assertThat(membersOn(STARTS.plusDays(2L * (PROVIDERS - 1)))).isEqualTo(PROVIDERS);
        assertThat(membersOn(STARTS.plusDays(9))).isEqualTo(5);
        assertThat(membersOn(STARTS.minusDays(1))).isZero();
    }

    private int membersOn(LocalDate day) {
        return commissioner
                .get(system + "/members-on?day=" + day + "&limit=200")
                .expect(200)
                .get("items")
                .size();
    }

    /** All of them with a draft, by one file; sent again it changes nothing. */
    private List<JsonNode> broughtIn() {
        var file = new StringBuilder(
                "reference,legalName,kind,contactName,purchasingSystem,categories,areas,offer,sessionPrice,duplicatesChecked\n");
        for (int i = 1; i <= CLUBS + PROVIDERS - JOINED; i++) {
            var name = i <= CLUBS ? "Luncheon Club " + i : "Day Centre " + i;
            file.append(journey.plan().mark() + "-" + i)
                    .append(',')
                    .append(name + " of " + journey.plan().mark())
                    .append(",CHARITY,Pat Miller,")
                    .append(journey.admission().system())
                    .append(",DAY-CENTRE,NORTH,A meal and company,7.50,yes\n");
        }
        var rows = imported(file.toString());
        assertThat(rows).hasSize(CLUBS + PROVIDERS - JOINED);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.get("outcome").asText()).isEqualTo("CREATED"));
        assertThat(imported(file.toString()))
                .allSatisfy(row -> assertThat(row.get("outcome").asText()).isEqualTo("UNCHANGED"));
        return rows;
    }

    private List<JsonNode> imported(String file) {
        var sent = officer.postCsv("/v1/provider-imports", file).expect(201);
        var path = "/v1/provider-imports/" + sent.get("id").asText();
        officer.await(path, answer -> answer.body().path("status").asText().equals("DONE"));
        var rows = new ArrayList<JsonNode>();
        officer.get(path + "/rows?limit=200").expect(200).get("items").forEach(rows::add);
        return rows;
    }

    private static String provider(JsonNode row) {
        return "/v1/providers/" + row.get("providerId").asText();
    }

    private static String application(JsonNode row) {
        return "/v1/applications/" + row.get("applicationId").asText();
    }

    private Actor actingFor(JsonNode row) {
        return officer.onBehalfOf(row.get("providerId").asText());
    }

    private void consent(JsonNode row) {
        officer.post(
                        provider(row) + "/consents",
                        Map.of(
                                "officer",
                                "support-officer",
                                "authority",
                                "E06000054",
                                "how",
                                "PHONE",
                                "givenBy",
                                "Pat Miller",
                                "givenOn",
                                STARTS.toString(),
                                "until",
                                STARTS.plusMonths(11).toString(),
                                "evidence",
                                "Call on the day, note 17"))
                .expect(201);
    }

    private static Map<String, Object> pack(String offer) {
        return Map.of(
                "categories",
                List.of("DAY-CENTRE"),
                "areas",
                List.of("NORTH"),
                "offer",
                offer,
                "sessionPrice",
                "7.50",
                "safeguardingAssurance",
                true);
    }

    private void goOn(JsonNode row) {
        actingFor(row)
                .rewrite(application(row), "", pack("A meal and company, resumed"))
                .expect(200);
    }

    private void join(JsonNode row) {
        var acting = actingFor(row);
        var whole = new java.util.HashMap<>(pack("A meal and company"));
        whole.put("declaration", true);
        acting.rewrite(application(row), "", whole).expect(200);
        acting.post(application(row) + "/submission").expectProblem(422, "not-confirmed");
        acting.postAsRead(application(row), "/confirmation", Map.of("confirmedBy", "Pat Miller", "channel", "PHONE"))
                .expect(200);
        var submitted = acting.post(application(row) + "/submission").expect(200);
        assertThat(submitted.at("/help/helpedBy").toString()).contains("support-officer");
        journey.admission().admit(submitted);
    }
}

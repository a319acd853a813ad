package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who may supply: the council's system, three applications, two members. */
public final class Admission {

    static final String CATEGORY = "DAY-CENTRE";
    static final String OTHER_CATEGORY = "SKILLS";
    static final String AREA = "NORTH";

    private static final String POSTCODE = "SN15 1AB";
    private static final int SIX_DIGITS = 1_000_000;

    private final Cast cast;
    private final Plan plan;
    private final Actor commissioner;
    private String system = "";
    private int clubs;

    Admission(Cast cast, Plan plan) {
        this.cast = cast;
        this.plan = plan;
        this.commissioner = cast.person("commissioner");
    }

    /** A light-touch framework that lets providers in during its term, because its notice said so. */
    JsonNode openSystem() {
        return openSystem(Map.of());
    }

    /** @param changes what is otherwise than usual */
    public JsonNode openSystem(Map<String, Object> changes) {
        var request = new HashMap<String, Object>(Map.of(
                "title",
                "Day opportunities " + plan.mark(),
                "regime",
                "PA23_LIGHT_TOUCH_FRAMEWORK",
                "categories",
                List.of(
                        category(CATEGORY, "Day centres and lunch clubs", "85312100"),
                        category(OTHER_CATEGORY, "Skills training", "80530000")),
                "areas",
                List.of(
                        Map.of("code", AREA, "title", "North"),
                        Map.of("code", "SOUTH", "title", "South"),
                        Map.of("code", "WEST", "title", "West")),
                "validFrom",
                plan.today().toString(),
                "validUntil",
                plan.today().plusYears(4).toString(),
                "admissionDuringTerm",
                "CONTINUOUS",
                "noticeReference",
                "Tender notice UK4, 2026/S 000-" + plan.mark()));
        request.putAll(changes);
        system = commissioner
                .post("/v1/purchasing-systems", request)
                .expect(201)
                .get("id")
                .asText();
        var path = "/v1/purchasing-systems/" + system;
        var opened = commissioner.post(path + "/opening");
        if (opened.isProblem("intention-not-published")) {
            announce(path + "/notices/" + opened.body().get("notice").asText());
            opened = commissioner.post(path + "/opening");
        }
        return opened.expect(200);
    }

    /** A dynamic market is announced before it opens. */
    private void announce(String notice) {
        commissioner
                .post(
                        notice + "/publication",
                        Map.of(
                                "reference",
                                "2026/S 000-" + plan.mark(),
                                "publishedOn",
                                plan.today().toString(),
                                "conflictsAssessedOn",
                                plan.today().toString()))
                .expect(200);
    }

    private static Map<String, Object> category(String code, String title, String cpv) {
        return Map.of("code", code, "title", title, "cpvCodes", List.of(cpv));
    }

    public String system() {
        return system;
    }

    Club newClub() {
        return newClub("Thursday Lunch Club");
    }

    /** Somebody nobody knew registers, makes a provider, and becomes its first administrator. */
    public Club newClub(String called) {
        var user = called.replace(' ', '-').toLowerCase(Locale.ROOT) + "-" + plan.mark();
        var volunteer = cast.newcomer(user, "Robin", "Volunteer");
        var name = called + " " + plan.mark();
        // the clubs of earlier tellings are near by and have names like this one
        volunteer
                .post("/v1/provider-duplicate-checks", Map.of("legalName", name, "postcode", POSTCODE))
                .expect(200);
        var provider = volunteer
                .post(
                        "/v1/providers",
                        Map.of(
                                "legalName",
                                name,
                                "kind",
                                "CHARITY",
                                "identifiers",
                                List.of(Map.of("scheme", "GB-CHC", "id", nextCharityNumber())),
                                "postcode",
                                POSTCODE,
                                "email",
                                user + "@example.org",
                                "duplicatesChecked",
                                true))
                .expect(201);
        awaitAccess(volunteer, provider.get("id").asText());
        return new Club(
                volunteer,
                provider.get("id").asText(),
                provider.get("legalName").asText());
    }

    /** Another one with each telling and club: two organisations cannot have the same. */
    private String nextCharityNumber() {
        long tenths = Long.parseLong(plan.mark(), Character.MAX_RADIX) / 100;
        return String.format(Locale.ROOT, "8%06d", (tenths + clubs++) % SIX_DIGITS);
    }

    /** A demonstration user's provider. */
    public Club knownClub(String user) {
        var actor = cast.person(user);
        var id = String.valueOf(actor.claim("provider_id"));
        return new Club(
                actor,
                id,
                actor.get("/v1/providers/" + id).expect(200).get("legalName").asText());
    }

    /** The identity provider learns in the background for whom the volunteer acts; a new login then says so. */
    private static void awaitAccess(Actor volunteer, String provider) {
        var known = Waiting.until(
                () -> {
                    volunteer.renew();
                    return String.valueOf(volunteer.claim("provider_id"));
                },
                provider::equals);
        if (!known.equals(provider)) {
            throw new StoryFailed("The identity provider did not learn that the volunteer acts for " + provider);
        }
    }

    public JsonNode apply(Club club, String sessionPrice) {
        return apply(club, sessionPrice, AREA);
    }

    public JsonNode apply(Club club, String sessionPrice, String area) {
        var application = club.actor()
                .post(
                        "/v1/purchasing-systems/" + system + "/applications",
                        Map.of(
                                "categories",
                                List.of(CATEGORY),
                                "areas",
                                List.of(area),
                                "offer",
                                "A warm room, a meal and company, with transport from the villages",
                                "sessionPrice",
                                sessionPrice,
                                "safeguardingAssurance",
                                true,
                                "declaration",
                                true))
                .expect(201);
        return club.actor()
                .post("/v1/applications/" + application.get("id").asText() + "/submission")
                .expect(200);
    }

    public JsonNode admit(JsonNode application) {
        evaluate(application, met("SAFEGUARDING", "A trained lead, and a policy that was reviewed this year"));
        return decide(application, "ADMIT");
    }

    /** The reasons are what the evaluator noted of each condition that is not met. */
    public JsonNode refuse(JsonNode application) {
        evaluate(
                application,
                Map.of(
                        "condition", "SAFEGUARDING",
                        "finding", "NOT_MET",
                        "note", "The named safeguarding lead left in spring and nobody follows",
                        "remedy", "Name a lead who is trained, and apply again at any time"));
        return decide(application, "REFUSE");
    }

    /** By an evaluator, who first declares to have no interest in the applicant. */
    private void evaluate(JsonNode application, Map<String, String> safeguarding) {
        var evaluator = cast.person("evaluator1");
        var path = "/v1/applications/" + application.get("id").asText();
        declareNone(evaluator, path);
        var notes = List.of(
                met("OFFER", "What is offered is plain, and wanted in that area"),
                met("COSTINGS", "In line with what others ask"),
                safeguarding);
        evaluator.post(path + "/evaluations", Map.of("notes", notes)).expect(200);
    }

    private static void declareNone(Actor officer, String application) {
        officer.post(application + "/conflict-declarations", Map.of("interest", "NONE"))
                .expect(200);
    }

    private static Map<String, String> met(String condition, String note) {
        return Map.of("condition", condition, "finding", "MET", "note", note);
    }

    /** By an officer who has declared to have no interest either. */
    private JsonNode decide(JsonNode application, String decision) {
        var path = "/v1/applications/" + application.get("id").asText();
        declareNone(commissioner, path);
        return commissioner
                .post(path + "/decision", Map.of("decision", decision))
                .expect(200);
    }
}

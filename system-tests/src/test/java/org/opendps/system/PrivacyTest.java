package org.opendps.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opendps.local.plan.Checkout;
import org.opendps.local.plan.Database;
import org.opendps.local.plan.Topic;
import org.opendps.local.story.Club;
import org.opendps.local.story.Journey;
import org.opendps.local.story.Person;

/** Name, birth date, number and postcode that are written into one place are in no other. */
@ExtendWith(RunningSystem.class)
class PrivacyTest {

    private static final List<String> WRITTEN =
            List.of("a xylophone by the door", "2718.2818", "out of quinces since Friday", "the zither is in tune");

    /** Two prices, words of a draft, of a change and of a withdrawal, what is paid once and why, and a document. */
    private static final List<String> BID = List.of(
            "47113.37",
            "58224.48",
            "a glockenspiel in the hall",
            "the ocarina is for beginners",
            "our bassoon has left us",
            "36551.19",
            "a hurdy-gurdy at the gate",
            "the marimba is in the cellar");

    @Test
    void whoAPersonIsStaysInEligibility(RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors())
                .withProviders("100000.00")
                .withPersonalBudget()
                .published()
                .bid()
                .recommended();
        var logged = requestTo(journey, journey.competition().path());
        try {
            journey.competition().award().expect(201);
            write(
                    journey,
                    journey.competition().awaitDecision().get("placementId").asText());
        } finally {
            journey.end();
        }
        var secrets = new ArrayList<>(Person.CANARIES);
        secrets.addAll(WRITTEN);
        secrets.add(journey.person().nationalNumber());

        // the search itself must be able to find: in the one place where the person is known
        assertThat(rowsWith(system, "eligibility", List.of(journey.person().ref())))
                .isNotEmpty();
        assertThat(metrics(system)).contains("dps_outbox_waiting_rows").doesNotContain(secrets);
        for (var database : databases(system)) {
            if (!database.equals("eligibility")) {
                assertThat(rowsWith(system, database, secrets)).as(database).isEmpty();
            }
        }
        assertThat(eventsWith(system, secrets)).isEmpty();
        assertThat(logsWith(system, secrets)).isEmpty();
        assertThat(eventsWith(system, List.of(journey.person().ref()))).isNotEmpty();
        assertThat(logsWith(system, List.of(logged))).isNotEmpty();
    }

    /** Drafts, changed drafts, submitted, replaced and withdrawn bids: not in a row, a file, an event or a log. */
    @Test
    void whatIsBidIsNowhereBeforeTheOpening(RunningSystem.Handle system) throws Exception {
        var journey = Journey.begin(system.doors()).withProviders("100000.00").withPersonalBudget();
        try {
            var third = journey.admission().newClub("Of The Standing Bid");
            journey.admission().admit(journey.admission().apply(third, "55.00"));
            var contest = Contest.of(journey);
            contest.published(
                    contest.draft(List.of(Contest.lotOn(journey, List.of("MONDAY", "THURSDAY"))), Map.of()), 3);
            var logged = requestTo(journey, contest.path());
            // other journeys know this day, too
            var starts = journey.plan().starts().plusDays(9).toString();
            var daysBefore = whereIs(system, starts);

            assertThat(contest.status(bidAndChange(contest, contest.club(0), starts, false)))
                    .isEqualTo("DRAFT");
            var withdrawn = bidAndChange(contest, contest.club(1), starts, true);
            contest.club(1)
                    .actor()
                    .post("/v1/bids/" + withdrawn + "/withdrawal", Map.of("reason", BID.get(4)))
                    .expect(200);
            assertThat(contest.status(bidAndChange(contest, third, starts, true)))
                    .isEqualTo("SUBMITTED");

            // the search itself must be able to find what is in clear, wherever it looks
            var inClear = List.of("in a building without steps");
            assertThat(rowsWith(system, "call_off", inClear)).contains("call_off");
            assertThat(filesWith(system, inClear)).isNotEmpty();
            assertThat(eventsWith(system, List.of(contest.read().get("id").asText())))
                    .isNotEmpty();
            assertThat(logsWith(system, List.of(logged))).isNotEmpty();

            var written = new ArrayList<>(BID);
            BID.forEach(secret -> written.add(hex(secret)));
            assertThat(databases(system)).contains("keycloak");
            for (var database : databases(system)) {
                assertThat(rowsWith(system, database, written)).as(database).isEmpty();
            }
            assertThat(eventsWith(system, BID)).isEmpty();
            assertThat(logsWith(system, BID)).isEmpty();
            assertThat(filesWith(system, BID)).isEmpty();
            assertThat(whereIs(system, starts)).isEqualTo(daysBefore);
        } finally {
            journey.end();
        }
    }

    /** A bid that is changed, with a document, and when it is submitted submitted again. */
    private static String bidAndChange(Contest contest, Club bidder, String starts, boolean submitted) {
        var club = bidder.actor();
        var path = contest.path();
        // mistyped: the refusal goes into no log either
        club.post(path + "/bids", Map.of("price", "£" + BID.get(0))).expect(422);
        club.post(path + "/bids", Map.of("answers", Map.of(BID.get(2), "an answer to no question")))
                .expect(422);
        var id = club.post(path + "/bids", offer(BID.get(0), BID.get(2), starts))
                .expect(201)
                .get("id")
                .asText();
        club.post("/v1/bids/" + id + "/documents?name=method.pdf", page(BID.get(7)))
                .expect(201);
        if (submitted) {
            club.post("/v1/bids/" + id + "/submission").expect(200);
        }
        club.rewrite("/v1/bids/" + id, "", offer(BID.get(1), BID.get(3), starts))
                .expect(200);
        if (submitted) {
            club.post("/v1/bids/" + id + "/submission").expect(200);
        }
        return id;
    }

    /** Reads it, by a number that the door writes into its log. */
    private static String requestTo(Journey journey, String path) {
        return journey.cast()
                .person("commissioner")
                .get(path)
                .headers()
                .firstValue("X-Request-Id")
                .orElseThrow();
    }

    private static byte[] page(String words) {
        return ("%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n% " + words + "\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static Map<String, Object> offer(String price, String words, String starts) {
        return Map.of(
                "price",
                price,
                "vatCode",
                "EXEMPT",
                "staffing",
                words,
                "startsOn",
                starts,
                "oneOff",
                List.of(Map.of("label", BID.get(6), "amount", BID.get(5))),
                "answers",
                Map.of("Q1", words));
    }

    /** Tables, topics and logs. */
    private static List<String> whereIs(RunningSystem.Handle system, String text) throws SQLException, IOException {
        var found = new ArrayList<String>();
        for (var database : databases(system)) {
            found.addAll(rowsWith(system, database, List.of(text)));
        }
        found.addAll(eventsWith(system, List.of(text)));
        found.addAll(logsWith(system, List.of(text)));
        return found;
    }

    private static List<String> databases(RunningSystem.Handle system) {
        return Database.all(system.ports(), Map.of()).stream()
                .map(Database::name)
                .toList();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Files of the database, the broker and whatever else the system keeps at home that hold one of the texts in clear. */
    private static List<String> filesWith(RunningSystem.Handle system, List<String> texts) throws IOException {
        var home = Objects.requireNonNull(system.logs().getParent());
        var found = new ArrayList<String>();
        // one that goes away meanwhile must not end the walk
        Files.walkFileTree(home, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // the broker's indexes are ten empty megabytes each, and numbers
                if (attributes.isRegularFile() && !file.toString().endsWith("index") && holdsOneOf(file, texts)) {
                    found.add(file.toString());
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** A file that goes away while it is read held nothing that is still there. */
    private static boolean holdsOneOf(Path file, List<String> texts) {
        try {
            var content = Files.readString(file, StandardCharsets.ISO_8859_1);
            return texts.stream().anyMatch(content::contains);
        } catch (IOException gone) {
            return false;
        }
    }

    /** What is written of a person beside the name, each in another place, and read by whom it is for. */
    private static void write(Journey journey, String placement) {
        var practitioner = journey.cast().person("practitioner");
        var person = "/v1/people/" + journey.person().ref();
        var today = journey.plan().today().toString();
        practitioner
                .put(person + "/support-notes", Map.of("access", WRITTEN.get(0)))
                .expect(200);
        practitioner
                .post(
                        person + "/financial-assessments",
                        Map.of(
                                "on", today,
                                "ageBand", "PENSION_AGE",
                                "weeklyCost", "110.00",
                                "weeklyIncome", WRITTEN.get(1),
                                "capital", "0.00",
                                "minimumIncomeGuarantee", "241.45"))
                .expect(201);
        practitioner
                .post(person + "/urgent-needs", Map.of("kind", "ADULT", "needs", WRITTEN.get(2)))
                .expect(201);
        var provider = journey.cast().person("provider1");
        provider.await("/v1/introductions/" + placement, answer -> answer.status() == 200);
        practitioner
                .post(
                        person + "/outcome-reviews",
                        Map.of(
                                "placementId",
                                placement,
                                "on",
                                today,
                                "occasion",
                                "ON_REQUEST",
                                "saidBy",
                                "PERSON",
                                "words",
                                Map.of(
                                        "ownWords", WRITTEN.get(3),
                                        "outcomes", List.of(Map.of("outcome", "RELATIONSHIPS", "result", "MET")))))
                .expect(201);
    }

    private static List<String> rowsWith(RunningSystem.Handle system, String database, List<String> texts)
            throws SQLException {
        var url = "jdbc:postgresql://localhost:" + system.ports().of("postgresql") + "/" + database;
        var found = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, database, database)) {
            var tables = new ArrayList<String>();
            try (var names = connection
                    .createStatement()
                    .executeQuery("select table_name from information_schema.tables where table_schema = 'public'")) {
                while (names.next()) {
                    tables.add(names.getString(1));
                }
            }
            for (var table : tables) {
                try (var query = connection.prepareStatement(
                        "select count(*) from \"" + table + "\" t where t::text ilike any (?)")) {
                    query.setArray(
                            1,
                            connection.createArrayOf(
                                    "text",
                                    texts.stream().map(text -> "%" + text + "%").toArray()));
                    try (var row = query.executeQuery()) {
                        row.next();
                        if (row.getLong(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<String> eventsWith(RunningSystem.Handle system, List<String> texts) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", system.ports().kafkaAddress());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = Topic.read(Checkout.find()).stream()
                    .flatMap(Topic::withDeadLetters)
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(p -> new TopicPartition(p.topic(), p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<String>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                for (var message : consumer.poll(Duration.ofMillis(200))) {
                    var headers = new StringBuilder();
                    message.headers().forEach(h -> headers.append(new String(h.value(), StandardCharsets.UTF_8)));
                    var whole = message.key() + message.value() + headers;
                    if (texts.stream().anyMatch(whole::contains)) {
                        found.add(message.topic());
                    }
                }
            }
            return found;
        }
    }

    private static String metrics(RunningSystem.Handle system) throws IOException, InterruptedException {
        var all = new StringBuilder();
        for (var service : system.ports().services()) {
            all.append(HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + service.number() + "/q/metrics"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body());
        }
        return all.toString();
    }

    private static List<String> logsWith(RunningSystem.Handle system, List<String> texts) throws IOException {
        try (var files = Files.list(system.logs())) {
            var found = new ArrayList<String>();
            for (var file : files.toList()) {
                if (holdsOneOf(file, texts)) {
                    found.add(file.getFileName().toString());
                }
            }
            return found;
        }
    }
}

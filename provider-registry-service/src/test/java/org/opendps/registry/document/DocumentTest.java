package org.opendps.registry.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.opendps.registry.Papers.insurance;
import static org.opendps.registry.Papers.pdf;
import static org.opendps.registry.Papers.send;
import static org.opendps.registry.Papers.shown;
import static org.opendps.registry.Trust.today;
import static org.opendps.test.Calls.by;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opendps.registry.Registry;
import org.opendps.registry.RegistryStack;
import org.opendps.registry.Trust;
import org.opendps.test.Login;

@QuarkusTest
@WithTestResource(RegistryStack.class)
class DocumentTest {

    private static final Login AUDITOR = Login.as("auditor");

    private Login provider;

    @BeforeEach
    void register() {
        provider = Registry.provider();
    }

    private static Map<String, Object> policy(boolean confidential, @Nullable String rationale) {
        var request = new HashMap<String, Object>();
        request.put("kind", "SAFEGUARDING_POLICY");
        request.put("confidential", confidential);
        request.put("rationale", rationale);
        return request;
    }

    private Response begin(Map<String, Object> request) {
        return by(provider, request).post("/v1/documents");
    }

    private static String content(Response document) {
        return document.jsonPath().getString("versions[0].content");
    }

    @Test
    void keepsWhatWasSentAndSaysWhatItIs() {
        var begun = begin(policy(false, null));
        begun.then().statusCode(201).body("versions[0].status", is("AWAITING_CONTENT"));
        var bytes = pdf("Our policy");

        send(provider, content(begun), bytes)
                .then()
                .statusCode(200)
                .body("versions[0].status", is("READY"))
                .body("versions[0].mediaType", is("application/pdf"))
                .body("versions[0].size", is(bytes.length))
                .body("versions[0].sha256", is(sha256(bytes)))
                .body("versions[0].fileName", is("certificate.pdf"));

        var read = by(provider).get(content(begun));
        read.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("ETag", "\"" + sha256(bytes) + "\"")
                .header("Content-Disposition", containsString("certificate.pdf"))
                .header("X-Content-Type-Options", "nosniff");
        assertThat(read.asByteArray()).isEqualTo(bytes);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFileOfManyChunksComesBackAsItWas() {
        var bytes = new byte[3 * 256 * 1024 + 17];
        new Random(42).nextBytes(bytes);
        System.arraycopy(pdf("long"), 0, bytes, 0, 20);
        var begun = begin(policy(false, null));

        send(provider, content(begun), bytes).then().statusCode(200);

        assertThat(by(provider).get(content(begun)).asByteArray()).isEqualTo(bytes);
    }

    @Test
    void isOfNobodyWhomTheRegistryDoesNotKnow() {
        var stranger = Login.ofProvider(UUID.randomUUID());

        by(stranger, policy(false, null))
                .post("/v1/documents")
                .then()
                .statusCode(404)
                .body("type", is("/problems/not-found"));
    }

    @Test
    void refusesConfidentialityWithoutAReason() {
        begin(policy(true, null)).then().statusCode(422).body("type", is("/problems/rationale-missing"));
        begin(policy(true, "  ")).then().statusCode(422).body("type", is("/problems/rationale-missing"));
    }

    @Test
    void confidentialIsReadByItsOwnerAndTheCouncilThatWasHandedItOnly() {
        var id = shown(provider, policy(true, "It names the people whom we look after"));
        var path = "/v1/documents/" + id;
        var file = path + "/versions/1/content";

        by(AUDITOR).get(file).then().statusCode(403).body("type", is("/problems/document-confidential"));
        Registry.submitted(provider, Registry.openSystem(Registry.system()));

        by(provider).get(file).then().statusCode(200);
        by(AUDITOR).get(file).then().statusCode(200);
        by(Login.as("moderator")).get(file).then().statusCode(403);
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get(path).then().statusCode(403);
        by(Registry.provider()).get(file).then().statusCode(403);
        RestAssured.get(file).then().statusCode(401);
        assertThat(by(AUDITOR.at(Login.OTHER_COUNCIL))
                        .get("/v1/providers/" + provider.provider() + "/documents")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void afterAWithdrawalTheCouncilReadsWhatItWasHandedAndNothingElse() {
        var handedIn = shown(provider, policy(true, "It names the people whom we look after"));
        var draft = Registry.apply(provider, Registry.openSystem(Registry.system()), Registry.pack())
                .jsonPath()
                .getString("id");
        by(provider, Map.of("documentId", handedIn))
                .post("/v1/applications/" + draft + "/documents")
                .then()
                .statusCode(200);
        Registry.submit(provider, draft).then().statusCode(200);
        var other = shown(provider, policy(true, "It names our neighbours"));
        by(AUDITOR).get("/v1/documents/" + other).then().statusCode(200);

        by(provider).post("/v1/applications/" + draft + "/withdrawal").then().statusCode(200);

        by(AUDITOR).get("/v1/documents/" + other).then().statusCode(403);
        by(AUDITOR)
                .get("/v1/documents/" + handedIn + "/versions/1/content")
                .then()
                .statusCode(200);
        by(AUDITOR)
                .get("/v1/applications/" + draft + "/documents")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(handedIn));
    }

    @Test
    void whatIsNotConfidentialIsReadByAnybodyWhoIsSignedIn() {
        var id = shown(provider, policy(false, null));

        by(Registry.provider()).get("/v1/documents/" + id).then().statusCode(200);
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get("/v1/documents/" + id).then().statusCode(200);
    }

    @Test
    void aCertificateOfSomebodysRecordIsAlwaysConfidential() {
        begin(Map.of("kind", "DBS_CERTIFICATE", "confidential", false))
                .then()
                .statusCode(201)
                .body("confidential", is(true))
                .body("rationale", containsString("Police Act 1997"))
                .body(
                        "versions[0].validUntil",
                        is(today().plusMonths(36).minusDays(1).toString()));
    }

    @ParameterizedTest
    @CsvSource({"validUntil, 422", "cover, 422", "validFrom, 201"})
    void anInsuranceSaysUntilWhenAndHowMuch(String leftOut, int status) {
        var request = insurance("2026-04-01", "2027-03-31", "5000000.00");
        request.remove(leftOut);

        begin(request).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-31, 422", "2026-04-01, 201"})
    void endsOnItsFirstDayAtTheEarliest(String until, int status) {
        begin(insurance("2026-04-01", until, "5000000.00")).then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "MZ\u0090\u0000\u0003", "#!/bin/sh\nrm -rf /\n"})
    void looksAtTheFirstBytesAndNotAtTheName(String bytes) {
        var begun = begin(policy(false, null));

        send(provider, content(begun), bytes.getBytes(StandardCharsets.ISO_8859_1))
                .then()
                .statusCode(415)
                .body("type", is("/problems/file-kind-not-accepted"));

        by(provider)
                .get("/v1/documents/" + begun.jsonPath().getString("id"))
                .then()
                .body("versions[0].status", is("AWAITING_CONTENT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"certificate.pdf", "photo.png", "letter.docx"})
    void aNameMakesNoDocumentOfAnything(String name) {
        var bytes = new byte[5000];
        new Random(7).nextBytes(bytes);

        sendAs(name, content(begin(policy(false, null))), bytes).then().statusCode(415);
    }

    private Response sendAs(String name, String content, byte[] bytes) {
        return by(provider).contentType("application/octet-stream").body(bytes).put(content + "?fileName=" + name);
    }

    private static byte[] archive(String entry) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("<w/>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void aTextDocumentIsOneWhateverItIsCalledAndAnArchiveIsNone() throws IOException {
        sendAs("", content(begin(policy(false, null))), archive("word/document.xml"))
                .then()
                .statusCode(200)
                .body("versions[0].mediaType", containsString("wordprocessingml"));
        sendAs("letter.docx", content(begin(policy(false, null))), archive("evil.exe"))
                .then()
                .statusCode(415);
    }

    @Test
    void anEmptyFileIsNone() {
        send(provider, content(begin(policy(false, null))), new byte[0]).then().statusCode(415);
    }

    @Test
    void refusesWhatIsTooLarge() {
        var begun = begin(policy(false, null));
        var bytes = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(pdf("too long"), 0, bytes, 0, 20);

        var status = send(provider, content(begun), bytes).statusCode();

        assertThat(status).isEqualTo(413);
    }

    @Test
    void theSameContentAgainIsTheSameAnswerAndAnotherIsAnotherVersion() {
        var begun = begin(policy(false, null));
        send(provider, content(begun), pdf("one")).then().statusCode(200);

        send(provider, content(begun), pdf("one")).then().statusCode(200);
        send(provider, content(begun), pdf("two")).then().statusCode(409).body("type", is("/problems/content-there"));
    }

    @Test
    void aVersionWithoutContentCannotBeRead() {
        by(provider)
                .get(content(begin(policy(false, null))))
                .then()
                .statusCode(409)
                .body("type", is("/problems/content-awaited"));
    }

    @Test
    void nobodyElseAddsToIt() {
        var begun = begin(policy(false, null));
        var other = Registry.provider();
        var id = begun.jsonPath().getString("id");

        send(other, content(begun), pdf("not mine")).then().statusCode(404);
        send(Registry.COMMISSIONER, content(begun), pdf("not ours")).then().statusCode(404);
        by(other, Map.of()).post("/v1/documents/" + id + "/versions").then().statusCode(404);
    }

    @Test
    void whatAnOfficerSendsIsMarkedAsTheOfficers() {
        var officer = Trust.officer();
        Trust.consenting(provider, provider.provider(), Trust.consent(officer))
                .then()
                .statusCode(201);

        by(officer, policy(false, null))
                .header("On-Behalf-Of", String.valueOf(provider.provider()))
                .post("/v1/documents")
                .then()
                .statusCode(201)
                .body("providerId", is(String.valueOf(provider.provider())))
                .body("versions[0].statedAs", is("support-officer"))
                .body("versions[0].statedBy", is(officer.name()));
    }

    @Test
    void aCouncilKeepsEvidenceThatOtherCouncilsDoNotKnowOf() {
        var request = new HashMap<String, Object>(Map.of("kind", "EVIDENCE", "confidential", false));
        by(Registry.COMMISSIONER, request).post("/v1/documents").then().statusCode(422);
        request.put("providerId", String.valueOf(provider.provider()));

        var id = shown(Registry.COMMISSIONER, request);

        by(AUDITOR).get("/v1/documents/" + id).then().statusCode(200).body("authority", is(Login.COUNCIL));
        by(provider).get("/v1/documents/" + id).then().statusCode(200);
        by(Registry.provider()).get("/v1/documents/" + id).then().statusCode(404);
        by(AUDITOR.at(Login.OTHER_COUNCIL)).get("/v1/documents/" + id).then().statusCode(404);
    }

    @Test
    void aConfidentialFindingIsNotForTheOneItIsAbout() {
        var id = shown(
                Registry.COMMISSIONER,
                Map.of(
                        "kind",
                        "EVIDENCE",
                        "confidential",
                        true,
                        "rationale",
                        "It names who complained",
                        "providerId",
                        String.valueOf(provider.provider())));

        by(provider).get("/v1/documents/" + id).then().statusCode(403);
        by(AUDITOR).get("/v1/documents/" + id).then().statusCode(200);
    }

    @Test
    void anOfficerWhoDoesNotSayForWhomKeepsNothingForTheCouncil() {
        var about = Map.of("kind", "EVIDENCE", "providerId", String.valueOf(provider.provider()));
        var evidence = "/v1/documents/" + shown(Registry.COMMISSIONER, new HashMap<>(about));
        var awaited = by(Registry.COMMISSIONER, about)
                .post("/v1/documents")
                .jsonPath()
                .getString("versions[0].content");
        var officer = Trust.officer();

        by(officer, about)
                .post("/v1/documents")
                .then()
                .statusCode(400)
                .body("type", is("/problems/on-behalf-of-missing"));
        by(officer, Map.of()).post(evidence + "/versions").then().statusCode(400);
        by(officer).post(evidence + "/versions/1/withdrawal").then().statusCode(400);
        send(officer, awaited, pdf("not ours")).then().statusCode(400);

        by(Registry.COMMISSIONER, Map.of())
                .post(evidence + "/versions")
                .then()
                .statusCode(201)
                .body("versions[0].statedAs", is("commissioner"));
        by(Registry.COMMISSIONER)
                .post(evidence + "/versions/1/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void anotherAnswerHasAnotherTag() {
        var begun = begin(policy(false, null));
        var path = "/v1/documents/" + begun.jsonPath().getString("id");
        var tags = new ArrayList<>(List.of(begun.header("ETag")));
        assertThat(by(provider).get(path).header("ETag")).isEqualTo(begun.header("ETag"));

        tags.add(send(provider, content(begun), pdf("one")).header("ETag"));
        tags.add(by(provider).post(path + "/versions/1/withdrawal").header("ETag"));

        assertThat(tags).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(by(provider).get(path).header("ETag")).isEqualTo(tags.getLast());
    }

    @Test
    void confidentialOnesAreInTheOwnersList() {
        var id = shown(provider, policy(true, "It names people"));

        assertThat(by(provider).get("/v1/documents").jsonPath().<String>getList("items.id"))
                .containsExactly(id);
    }

    @Test
    void anOfficerReadsWhatIsConfidentialWithTheProvidersConsentOnly() {
        var id = shown(provider, policy(true, "It names people"));
        var application = Registry.submitted(provider, Registry.openSystem(Registry.system()));
        var officer = Trust.officer();

        by(officer).get("/v1/documents/" + id).then().statusCode(403);
        by(officer).get("/v1/applications/" + application + "/documents").then().body("items.size()", is(0));
        Trust.consenting(provider, provider.provider(), Trust.consent(officer))
                .then()
                .statusCode(201);
        Trust.onBehalf(officer, provider.provider(), "/v1/documents/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void whoDoesNotDecideDoesNotReadWhatTheCouncilKeepsConfidential() {
        var about = String.valueOf(provider.provider());
        var id = shown(
                Registry.COMMISSIONER,
                Map.of(
                        "kind",
                        "EVIDENCE",
                        "confidential",
                        true,
                        "rationale",
                        "It names who complained",
                        "providerId",
                        about));
        var practitioner = Login.as("practitioner");

        by(practitioner).get("/v1/documents/" + id).then().statusCode(403);
        by(practitioner).get("/v1/providers/" + about + "/documents").then().body("items", is(List.of()));
        by(AUDITOR).get("/v1/providers/" + about + "/documents").then().body("items.id", is(List.of(id)));
    }

    @Test
    void aCouncilsDocumentIsAboutAProviderThatIsThere() {
        by(
                        Registry.COMMISSIONER,
                        Map.of(
                                "kind",
                                "EVIDENCE",
                                "providerId",
                                UUID.randomUUID().toString()))
                .post("/v1/documents")
                .then()
                .statusCode(404);
    }

    @Test
    void noneIsGoodForLongerThanItsKindIs() {
        begin(Map.of("kind", "DBS_CERTIFICATE", "validFrom", "2026-01-01", "validUntil", "2199-01-01"))
                .then()
                .statusCode(201)
                .body("versions[0].validUntil", is("2028-12-31"));
        begin(Map.of("kind", "DBS_CERTIFICATE", "validFrom", "2026-01-01", "validUntil", "2027-06-30"))
                .then()
                .statusCode(201)
                .body("versions[0].validUntil", is("2027-06-30"));
    }

    @Test
    void anAnswersDocumentsAreTheApplicantsOwnAndHandedIn() {
        var request = Registry.system();
        request.put(
                "conditions",
                List.of(Map.of("code", "LEAD", "title", "A safeguarding lead", "kind", "TECHNICAL_ABILITY")));
        var system = Registry.openSystem(request);
        var pack = Registry.pack();
        var strange = shown(Registry.provider(), policy(false, null));
        pack.put("answers", List.of(Map.of("condition", "LEAD", "answer", "Pat", "documents", List.of(strange))));
        var draft = Registry.apply(provider, system, pack);
        var id = draft.jsonPath().getString("id");
        Registry.submit(provider, id).then().statusCode(404);

        var own = shown(provider, policy(false, null));
        pack.put("answers", List.of(Map.of("condition", "LEAD", "answer", "Pat", "documents", List.of(own))));
        by(provider, pack)
                .header("If-Match", draft.header("ETag"))
                .put("/v1/applications/" + id)
                .then()
                .statusCode(200);
        Registry.submit(provider, id).then().statusCode(200);

        by(Registry.EVALUATOR)
                .get("/v1/applications/" + id + "/documents")
                .then()
                .body("items.id", is(List.of(own)));
    }

    @Test
    void listsWhatEndsSoon() {
        var soon = shown(
                provider,
                insurance(today().minusDays(1).toString(), today().plusDays(30).toString(), "5000000.00"));
        shown(
                provider,
                insurance(today().minusDays(1).toString(), today().plusDays(31).toString(), "5000000.00"));

        assertThat(by(provider)
                        .get("/v1/documents?endingWithinDays=30")
                        .jsonPath()
                        .<String>getList("items.id"))
                .containsExactly(soon);
        assertThat(by(provider)
                        .get("/v1/documents?kind=DBS_CERTIFICATE")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        assertThat(by(provider).get("/v1/documents?limit=1").jsonPath().getString("next"))
                .isNotNull();
    }

    @Test
    void areHandedInWithAnApplicationAndUsedAgain() {
        var document = shown(provider, policy(false, null));
        var system = Registry.openSystem(Registry.system());
        var application =
                Registry.apply(provider, system, Registry.pack()).jsonPath().getString("id");
        var path = "/v1/applications/" + application + "/documents";

        by(provider, Map.of("documentId", document))
                .post(path)
                .then()
                .statusCode(200)
                .body("documents", is(List.of(document)));
        by(provider, Map.of("documentId", document))
                .post(path)
                .then()
                .statusCode(200)
                .body("documents", is(List.of(document)));
        var strange = shown(Registry.provider(), Map.of("kind", "OTHER", "confidential", false));
        by(provider, Map.of("documentId", strange)).post(path).then().statusCode(404);
        Registry.submit(provider, application).then().statusCode(200);

        by(Registry.EVALUATOR).get(path).then().statusCode(200).body("items.id", is(List.of(document)));
        by(provider).delete(path + "/" + document).then().statusCode(409);
        var elsewhere = Registry.openSystem(Registry.system());
        Registry.apply(provider, elsewhere, Map.of("copyFrom", application))
                .then()
                .statusCode(201)
                .body("documents", is(List.of(document)));
    }

    @Test
    void canBeTakenOutOfADraft() {
        var document = shown(provider, policy(false, null));
        var application = Registry.apply(provider, Registry.openSystem(Registry.system()), Registry.pack())
                .jsonPath()
                .getString("id");
        var path = "/v1/applications/" + application + "/documents";
        by(provider, Map.of("documentId", document)).post(path).then().statusCode(200);

        by(provider).delete(path + "/" + document).then().statusCode(200).body("documents", is(List.of()));
    }
}

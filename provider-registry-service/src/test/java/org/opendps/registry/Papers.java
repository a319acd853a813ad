package org.opendps.registry;

import static org.opendps.test.Calls.by;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.opendps.test.Login;

/** Steps by which a provider shows documents. */
public final class Papers {

    private Papers() {}

    public static Map<String, Object> insurance(String from, String until, String cover) {
        var request = new HashMap<String, Object>();
        request.put("kind", "PUBLIC_LIABILITY_INSURANCE");
        request.put("confidential", false);
        request.put("validFrom", from);
        request.put("validUntil", until);
        request.put("cover", cover);
        return request;
    }

    /** The bytes of a small page; each title makes another file. */
    public static byte[] pdf(String title) {
        return ("%PDF-1.7\n% " + title + "\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static Response send(Login by, String content, byte[] bytes) {
        return by(by).contentType("application/octet-stream").body(bytes).put(content + "?fileName=certificate.pdf");
    }

    /** Answers the id of the document. */
    public static String shown(Login provider, Map<String, Object> request) {
        var begun = by(provider, request).post("/v1/documents");
        begun.then().statusCode(201);
        send(provider, begun.jsonPath().getString("versions[0].content"), pdf(String.valueOf(UUID.randomUUID())))
                .then()
                .statusCode(200);
        return begun.jsonPath().getString("id");
    }

    /** Renews it, with its content. */
    public static void renewed(Login provider, String document, String from, String until, String cover) {
        var renewed = by(provider, Map.of("validFrom", from, "validUntil", until, "cover", cover))
                .post("/v1/documents/" + document + "/versions");
        renewed.then().statusCode(201);
        send(provider, renewed.jsonPath().getString("versions[0].content"), pdf(String.valueOf(UUID.randomUUID())))
                .then()
                .statusCode(200);
    }

    public static Response require(String system, Object... requirements) {
        return by(Registry.COMMISSIONER, Map.of("requirements", List.of(requirements)))
                .post("/v1/purchasing-systems/" + system + "/document-requirements");
    }
}

package org.opendps.local.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/** What the gateway answered: never an exception, since a refusal may be what was wanted. */
public record Answer(String request, int status, HttpHeaders headers, JsonNode body) {

    public boolean isProblem(String reason) {
        return body.path("type").asText().equals("/problems/" + reason);
    }

    /** The body, when the status is the one that the story needs. */
    public JsonNode expect(int wanted) {
        if (status != wanted) {
            throw new StoryFailed(request + " answered " + status + " instead of " + wanted + ": " + body);
        }
        return body;
    }

    /** The body of a refusal with that status and reason. */
    public JsonNode expectProblem(int wanted, String reason) {
        expect(wanted);
        if (!isProblem(reason)) {
            throw new StoryFailed(request + " was refused for another reason than " + reason + ": " + body);
        }
        return body;
    }
}

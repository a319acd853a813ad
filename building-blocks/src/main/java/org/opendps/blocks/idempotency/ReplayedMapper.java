package org.opendps.blocks.idempotency;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers with what was answered the first time. */
@Provider
class ReplayedMapper implements ExceptionMapper<Replayed> {

    @Override
    public Response toResponse(Replayed replayed) {
        var answer = replayed.answer();
        var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
        answer.headers().forEach(response::header);
        if (answer.body() != null) {
            response.type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        }
        return response.build();
    }
}

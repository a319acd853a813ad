package org.opendps.registry.calendar;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;

@Path("/v1/working-day-checks")
@Authenticated
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class WorkingDayCheckResource {

    @POST
    @Idempotent
    @Operation(summary = "When does a period end?", description = "Any role. Nothing is stored.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "ten working days",
                                            value =
                                                    "{\"from\": \"2026-11-23\", \"days\": 10, \"rule\": \"PCR2015_WORKING_DAYS\"}")))
    public WorkingDayAnswer check(@Valid @NotNull WorkingDayQuestion question) {
        return WorkingDayAnswer.to(question);
    }
}

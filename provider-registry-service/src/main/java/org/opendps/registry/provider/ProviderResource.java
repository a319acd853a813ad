package org.opendps.registry.provider;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.identity.Granting;
import org.opendps.registry.identity.Newcomers;

@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class ProviderResource {

    private static final String EXAMPLE = """
            {"legalName": "Hilltop Lunch Club", "kind": "CHARITY",
             "identifiers": [{"scheme": "GB-CHC", "id": "9900001"}],
             "postcode": "SN15 1AB", "email": "hello@hilltop.example"}
            """;

    private final Registering registering;
    private final Granting granting;
    private final Providers providers;
    private final ActingFor acting;
    private final Caller caller;

    ProviderResource(Registering registering, Granting granting, Providers providers, ActingFor acting, Caller caller) {
        this.registering = registering;
        this.granting = granting;
        this.providers = providers;
        this.acting = acting;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Newcomers.NEWCOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register an organisation and become its first administrator",
            description = "Anybody who is logged in and has no role yet. Access is PENDING for a moment; log in again"
                    + " when it is GRANTED.")
    @APIResponseSchema(value = ProviderView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a lunch club", value = EXAMPLE)))
    public RestResponse<ProviderView> register(@Valid @NotNull ProviderRequest request) {
        var provider = registering.register(request, caller);
        return Answers.created("/v1/providers/" + provider.id(), view(provider), provider.version());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.COMMISSIONER,
        Roles.PRACTITIONER,
        Roles.SUPPORT_OFFICER,
        Roles.EVALUATOR,
        Roles.MODERATOR,
        Roles.FINANCE,
        Roles.FINANCE_APPROVER,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            summary = "A provider",
            description =
                    "Role provider: one's own. Role portal: one whose mandate it holds, named in On-Behalf-Of. All"
                            + " roles of a council: any provider.")
    public RestResponse<ProviderView> read(UUID id) {
        if (acting.isMeant()) {
            acting.mustActFor(id, "provider", id);
        }
        var provider = providers.get(id);
        return Answers.ok(view(provider), provider.version());
    }

    private ProviderView view(Provider provider) {
        return ProviderView.from(provider, granting.administrators(provider.id()));
    }
}

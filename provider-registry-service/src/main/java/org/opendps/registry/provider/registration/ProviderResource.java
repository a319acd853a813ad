package org.opendps.registry.provider.registration;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.resource.Answers;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.identity.Newcomers;
import org.opendps.registry.provider.ProviderView;
import org.opendps.registry.provider.ProviderViews;

@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class ProviderResource {

    private static final String EXAMPLE = """
            {"legalName": "Hilltop Lunch Club", "kind": "CHARITY",
             "identifiers": [{"scheme": "GB-CHC", "id": "9900011"}],
             "postcode": "SN15 1AB", "email": "hello@hilltop.example"}
            """;
    private static final String IN_FULL = """
            {"legalName": "Riverside Lunch Club CIO", "tradingName": "Riverside", "kind": "CHARITY",
             "identifiers": [{"scheme": "GB-CHC", "id": "9900012"}, {"scheme": "GB-ICO", "id": "ZA123456"}],
             "postcode": "SN15 1AB", "email": "hello@riverside.example",
             "contacts": [{"name": "Pat Miller", "role": "Chair", "phone": "01249 000000"}],
             "addresses": [{"kind": "REGISTERED", "lines": ["The Hall", "1 Hill Lane"], "town": "Chippenham",
                            "postcode": "SN15 1AB"}],
             "connectedPersons": [{"name": "Pat Miller", "kind": "TRUSTEE", "born": "1958-03"}],
             "sme": true, "vcse": true,
             "size": {"employees": "FROM_1_TO_4", "volunteers": 12, "annualTurnover": "28500.00"}}
            """;

    private final Registering registering;
    private final ProviderViews views;
    private final ActingFor acting;
    private final Caller caller;
    private final InstantSource clock;

    ProviderResource(
            Registering registering, ProviderViews views, ActingFor acting, Caller caller, InstantSource clock) {
        this.registering = registering;
        this.views = views;
        this.acting = acting;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @PermissionsAllowed(Newcomers.NEWCOMER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Register an organisation and become its first administrator",
            description = "Anybody who is logged in and has no role yet. Access is PENDING for a moment; log in again"
                    + " when it is GRANTED. An organisation that looks like a registered one is refused with the"
                    + " candidates, once, unless duplicatesChecked is true; one with the number of a registered one is"
                    + " refused in any case: ask its administrator for an invitation.")
    @APIResponseSchema(value = ProviderView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "a lunch club", value = EXAMPLE)))
    public RestResponse<ProviderView> register(@Valid @NotNull ProviderRequest request) {
        var provider = registering.register(request, caller, clock.instant());
        return Answers.created("/v1/providers/" + provider.id(), views.whole(provider), provider.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say what has changed about an organisation",
            description = "Role provider, one's own: an administrator. Role support-officer, with its consent. All of"
                    + " it is replaced; what it was is kept as a version. Needs If-Match.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "in full", value = IN_FULL)))
    public RestResponse<ProviderView> change(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ProviderRequest request) {
        if (caller.is(Roles.PROVIDER)) {
            acting.mustAdminister(id, "provider", id);
        } else {
            acting.mustActFor(id, "provider", id);
        }
        var provider = registering.change(id, ifMatch, request.profile(), acting.actor(), clock.instant());
        return Answers.ok(views.whole(provider), provider.version());
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
                            + " roles of a council: any provider; connected persons are shown to whoever acts for it and to"
                            + " roles commissioner, support-officer, evaluator, auditor.")
    public RestResponse<ProviderView> read(UUID id) {
        if (acting.isMeant()) {
            acting.mustActFor(views.successor(id), "provider", id);
        }
        var provider = views.get(id);
        return Answers.ok(views.asSeen(provider), provider.version());
    }
}

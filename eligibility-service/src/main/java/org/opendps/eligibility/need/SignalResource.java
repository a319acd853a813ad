package org.opendps.eligibility.need;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.sender.Senders;

/** {@code /v1/signals}. */
@Path("/v1/signals")
@Tag(name = "Referrals and signals")
public class SignalResource {

    private static final String EXAMPLE = """
            {"authority": "E06000054", "area": "NORTH", "category": "DAY", "from": "2026-10-01", "until": "2026-10-31",
             "ages": [{"age": "AGE_65_TO_84", "people": 24, "possibleNeed": 7},
                      {"age": "AGE_85_AND_OVER", "people": 9, "possibleNeed": 3}]}""";

    private final Signalling signalling;
    private final Signals signals;
    private final Senders senders;
    private final Caller caller;

    SignalResource(Signalling signalling, Signals signals, Senders senders, Caller caller) {
        this.signalling = signalling;
        this.signals = signals;
        this.senders = senders;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({Roles.PROVIDER, Roles.PORTAL, Roles.SUPPORT_OFFICER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Signal possible need, without names",
            description =
                    "Role provider, and roles portal with a mandate and support-officer with the consent of the club"
                            + " in On-Behalf-Of. How many people came in a period and how many of them may have needs that"
                            + " nobody has assessed, by age. There is no field for a name or for words. Counts under 5 are"
                            + " taken and shown to nobody, in no sum and not in this answer either. 409 for a period that"
                            + " is counted already.")
    @APIResponseSchema(value = SignalView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<SignalView> signal(
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a month", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    SignalRequest request) {
        var signal = signalling.signal(caller, senders.sender(), request);
        return Answers.created("/v1/signals", SignalView.of(signal));
    }

    @GET
    @RolesAllowed({
        Roles.PROVIDER,
        Roles.PORTAL,
        Roles.SUPPORT_OFFICER,
        Roles.PRACTITIONER,
        Roles.COMMISSIONER,
        Roles.AUDITOR
    })
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @Operation(
            summary = "Signals, in the order in which they came",
            description =
                    "Roles commissioner, practitioner, auditor and support-officer: those of the own council. Role"
                            + " provider, and roles portal and support-officer for the club in On-Behalf-Of: those of the"
                            + " club. Counts under 5 are null with suppressed true, in CSV too; nothing is added up here.")
    public RestResponse<Page<SignalView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var after = Cursor.id(page.after());
        var provider = senders.isForAClub() ? senders.sender().provider() : null;
        var found = provider == null
                ? signals.page(caller.authority(), after, page.limit())
                : signals.page(provider, after, page.limit());
        return Page.of(found, page.limit(), Signal::id, SignalView::of).answer(uri);
    }
}

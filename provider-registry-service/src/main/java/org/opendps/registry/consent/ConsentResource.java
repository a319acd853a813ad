package org.opendps.registry.consent;

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
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
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
import org.opendps.blocks.export.Exported;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.blocks.time.London;
import org.opendps.registry.acting.ActingFor;
import org.opendps.registry.acting.Consented.Officer;
import org.opendps.registry.acting.Merged;

@Path("/v1/providers/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Providers")
public class ConsentResource {

    private static final String EXAMPLE = """
            {"officer": "support-officer", "authority": "E06000054", "how": "ELECTRONIC", "givenBy": "Pat Miller, chair",
             "givenOn": "2026-11-23", "until": "2027-05-31"}
            """;
    private static final String PHONE_CALL = """
            {"officer": "support-officer", "authority": "E06000054", "how": "PHONE", "givenBy": "Pat Miller, chair",
             "givenOn": "2026-11-23", "until": "2027-05-31", "evidence": "Call of 23 November, 10:15, note 4711"}
            """;

    private final Consenting consenting;
    private final Consents consents;
    private final ActingFor acting;
    private final Merged merged;
    private final Caller caller;
    private final InstantSource clock;

    ConsentResource(
            Consenting consenting,
            Consents consents,
            ActingFor acting,
            Merged merged,
            Caller caller,
            InstantSource clock) {
        this.consenting = consenting;
        this.consents = consents;
        this.acting = acting;
        this.merged = merged;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Consent that a support officer acts for the provider",
            description = "Role provider, one's own: given electronically by its administrator. Role support-officer:"
                    + " consent to oneself that was given by phone or on paper, with a note of evidence. It lasts a"
                    + " year at most. The officer then sends the provider's id as On-Behalf-Of.")
    @APIResponseSchema(value = ConsentView.class, responseCode = "201", responseDescription = "Created")
    @RequestBody(
            content =
                    @Content(
                            examples = {
                                @ExampleObject(name = "an administrator", value = EXAMPLE),
                                @ExampleObject(name = "a call", value = PHONE_CALL)
                            }))
    public RestResponse<ConsentView> give(UUID id, @Valid @NotNull ConsentRequest request) {
        var now = clock.instant();
        var consent = caller.is(Roles.PROVIDER) ? byProvider(id, request, now) : byOfficer(id, request, now);
        return Answers.created(
                "/v1/providers/" + id + "/consents/" + consent.id(),
                ConsentView.from(consent, London.dateOf(now)),
                consent.version());
    }

    private Consent byProvider(UUID id, ConsentRequest request, Instant now) {
        acting.mustAdminister(id, "provider", id);
        return consenting.give(id, request, acting.actor(), now);
    }

    private Consent byOfficer(UUID id, ConsentRequest request, Instant now) {
        if (!merged.successor(id).equals(id)) {
            throw new NotFound("provider", id).refused();
        }
        return consenting.record(id, request, new Officer(caller.username(), caller.authority()), acting.actor(), now);
    }

    @POST
    @Path("/{consentId}/withdrawal")
    @Idempotent
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER})
    @Operation(
            summary = "Withdraw a consent, at once",
            description = "Role provider, one's own: its administrator. Role support-officer: of their council. Has no"
                    + " body.")
    public RestResponse<ConsentView> withdraw(UUID id, UUID consentId) {
        var now = clock.instant();
        var consent = consenting.withdraw(id, consentId, this::mayWithdraw, acting.actor(), now);
        return answer(consent, London.dateOf(now));
    }

    private void mayWithdraw(Consent consent) {
        if (caller.is(Roles.PROVIDER)) {
            acting.mustAdminister(consent.providerId(), "consent", consent.id());
        } else {
            caller.mustBelongTo(consent.authority(), "consent", consent.id());
        }
    }

    @GET
    @Path("/{consentId}")
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "A consent",
            description = "Role provider: one's own. Roles support-officer, commissioner, auditor: to their council.")
    public RestResponse<ConsentView> read(UUID id, UUID consentId) {
        var consent = consents.get(id, consentId);
        if (caller.is(Roles.PROVIDER)) {
            acting.mustActFor(id, "consent", consentId);
        } else {
            caller.mustBelongTo(consent.authority(), "consent", consentId);
        }
        return answer(consent, London.today(clock));
    }

    @GET
    @Exported
    @Produces({MediaType.APPLICATION_JSON, Exported.CSV})
    @RolesAllowed({Roles.PROVIDER, Roles.SUPPORT_OFFICER, Roles.COMMISSIONER, Roles.AUDITOR})
    @Operation(
            summary = "The consents of a provider, the oldest first",
            description = "Role provider: one's own. Roles support-officer, commissioner, auditor: those to their"
                    + " council.")
    public RestResponse<Page<ConsentView>> list(UUID id, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = consents.page(id, council(id), Cursor.id(page.after()), page.limit());
        var today = London.today(clock);
        return Page.of(found, page.limit(), Consent::id, consent -> ConsentView.from(consent, today))
                .answer(uri);
    }

    private @Nullable String council(UUID id) {
        if (caller.is(Roles.PROVIDER)) {
            acting.mustActFor(id, "provider", id);
            return null;
        }
        return caller.authority();
    }

    private static RestResponse<ConsentView> answer(Consent consent, LocalDate today) {
        return Answers.ok(ConsentView.from(consent, today), consent.version());
    }
}

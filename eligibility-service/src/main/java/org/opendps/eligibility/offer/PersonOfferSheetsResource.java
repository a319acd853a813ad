package org.opendps.eligibility.offer;

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
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.resource.Answers;
import org.opendps.eligibility.person.KnownPeople;

/** {@code /v1/people/{personRef}/offer-sheets}. */
@Path("/v1/people/{personRef}/offer-sheets")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Offer sheets")
public class PersonOfferSheetsResource {

    private static final String EXAMPLE = """
            {"callOffId": "0198c0de-0000-7000-8000-000000000002", "chooseBy": "2026-12-04",
             "support": "Two days a week in a group, near home",
             "offers": [{"bidId": "0198c0de-0000-7000-8000-000000000003", "provider": "Lark Lane Club",
                         "what": "Cooking, singing and a walk each week, with eight to twelve people.",
                         "where": "The old school, Lark Lane", "when": "Monday and Thursday, 10 to 3",
                         "gettingThere": "They fetch you, and bring you home.", "access": "No steps. A quiet room.",
                         "whatWeFound": "People told us that they are asked what they want to do.",
                         "weeklyCost": "110.00"},
                        {"bidId": "0198c0de-0000-7000-8000-000000000004", "provider": "Market Place Centre",
                         "what": "Crafts and lunch with about thirty people.", "where": "2 Market Place",
                         "when": "Tuesday and Friday, 9 to 4"}]}""";

    private final Offering offering;
    private final OfferSheets sheets;
    private final KnownPeople people;
    private final Caller caller;

    PersonOfferSheetsResource(Offering offering, OfferSheets sheets, KnownPeople people, Caller caller) {
        this.offering = offering;
        this.sheets = sheets;
        this.people = people;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make a sheet of offers for a person to choose from",
            description = "Role practitioner of the person's council. The offers of a call-off, in the order in which"
                    + " they are to be read; made here because the sheet carries the name. Print it at its address as"
                    + " text/html or application/pdf. The choice itself is recorded in the call-off.")
    @APIResponseSchema(value = OfferSheetView.class, responseCode = "201", responseDescription = "Created")
    public RestResponse<OfferSheetView> make(
            UUID personRef,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two offers", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    OfferSheetRequest request) {
        var sheet = offering.make(personRef, request);
        return Answers.created("/v1/offer-sheets/" + sheet.id(), sheets.view(sheet));
    }

    @GET
    @Operation(
            summary = "The offer sheets of a person, the latest first",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<OfferSheetView>> list(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = sheets.page(personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), OfferSheet::id, sheets::view).answer(uri);
    }
}

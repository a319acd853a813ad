package org.opendps.eligibility.directpayment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.eligibility.person.KnownPeople;
import org.opendps.eligibility.plan.line.FundingRoute;

/** {@code /v1/people/{personRef}/direct-payments} and {@code /individual-service-funds}. */
@Path("/v1/people/{personRef}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Direct payments")
public class PersonPaymentsResource {

    private final HeldFunds funds;
    private final FundViews views;
    private final KnownPeople people;
    private final Caller caller;

    PersonPaymentsResource(HeldFunds funds, FundViews views, KnownPeople people, Caller caller) {
        this.funds = funds;
        this.views = views;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @Path("/direct-payments")
    @Operation(
            summary = "The direct payments of a person, in the order in which they were asked for",
            description = "Role practitioner of the person's council; refused ones too.")
    public RestResponse<Page<FundView>> directPayments(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return page(personRef, FundingRoute.DIRECT_PAYMENT, page, uri);
    }

    @GET
    @Path("/individual-service-funds")
    @Operation(
            summary = "The individual service funds of a person, in the order in which they were opened",
            description = "Role practitioner of the person's council.")
    public RestResponse<Page<FundView>> serviceFunds(
            UUID personRef, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        return page(personRef, FundingRoute.INDIVIDUAL_SERVICE_FUND, page, uri);
    }

    private RestResponse<Page<FundView>> page(UUID personRef, FundingRoute route, PageRequest page, UriInfo uri) {
        people.mustBeKnownTo(caller, personRef);
        var found = funds.of(personRef, route, Cursor.id(page.after()), page.limit());
        return Page.of(views.of(personRef, found), page.limit(), FundView::id, view -> view)
                .answer(uri);
    }
}

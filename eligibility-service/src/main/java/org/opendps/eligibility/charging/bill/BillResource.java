package org.opendps.eligibility.charging.bill;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.print.TaggedPdf;

/** {@code /v1/contribution-bills}. */
@Path(BillResource.PATH)
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Contributions")
public class BillResource {

    static final String PATH = "/v1/contribution-bills";

    private static final String PDF = "application/pdf";

    private final Bills bills;
    private final BillLetters letters;
    private final Caller caller;

    BillResource(Bills bills, BillLetters letters, Caller caller) {
        this.bills = bills;
        this.letters = letters;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Bills that people of the council are to get, the first made first",
            description =
                    "Role practitioner of the council. Finance makes them under a reference; `letter` is where each"
                            + " is with name and address. By the day on which they were made, or of one person.")
    public RestResponse<Page<BillView>> list(
            @QueryParam("billedOn") @Nullable LocalDate billedOn,
            @QueryParam("personRef") @Nullable UUID personRef,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        var found = bills.page(caller.authority(), billedOn, personRef, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Bill::billId, BillView::of).answer(uri);
    }

    @GET
    @Path("/{id}/letter")
    @Produces(MediaType.TEXT_HTML)
    @Operation(
            summary = "The letter with which somebody is asked to pay",
            description = "Role practitioner of the person's council. In plain English: how much, by when, under which"
                    + " number, for which weeks, what of it was received when the bill was made, and what to do when"
                    + " it is wrong or too much. As text/html, or as"
                    + " application/pdf with tags for screen readers, in large letters for somebody who needs them."
                    + " Every reading is in the person's access log.")
    public String page(UUID id) {
        return letters.page(id, caller);
    }

    @GET
    @Path("/{id}/letter")
    @Produces(PDF)
    public RestResponse<byte[]> print(UUID id) {
        return RestResponse.ResponseBuilder.ok(TaggedPdf.of(page(id)), PDF)
                .header("Content-Disposition", "inline; filename=\"bill.pdf\"")
                .build();
    }
}

package org.opendps.eligibility.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.print.TaggedPdf;

/** {@code /v1/offer-sheets}. */
@Path("/v1/offer-sheets/{id}")
@RolesAllowed(Roles.PRACTITIONER)
@Tag(name = "Offer sheets")
public class OfferSheetResource {

    private static final String PDF = "application/pdf";

    private final OfferSheets sheets;
    private final Pages pages;
    private final Caller caller;

    OfferSheetResource(OfferSheets sheets, Pages pages, Caller caller) {
        this.sheets = sheets;
        this.pages = pages;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "An offer sheet",
            description = "Role practitioner of the person's council. As JSON; to read and print as text/html, or as"
                    + " application/pdf with tags for screen readers, in large letters for somebody who needs them.")
    public OfferSheetView read(UUID id) {
        return sheets.view(sheets.get(id, caller));
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String page(UUID id) {
        return pages.of(sheets.get(id, caller));
    }

    @GET
    @Produces(PDF)
    public RestResponse<byte[]> print(UUID id) {
        return RestResponse.ResponseBuilder.ok(TaggedPdf.of(page(id)), PDF)
                .header("Content-Disposition", "inline; filename=\"your-choice.pdf\"")
                .build();
    }
}

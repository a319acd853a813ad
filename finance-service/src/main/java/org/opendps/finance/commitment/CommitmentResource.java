package org.opendps.finance.commitment;

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
import org.opendps.blocks.resource.Answers;

/** {@code /v1/commitments}: made by events, read here. */
@Path("/v1/commitments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.COMMISSIONER, Roles.AUDITOR})
@Tag(name = "Commitments")
public class CommitmentResource {

    private final Commitments commitments;
    private final Caller caller;

    CommitmentResource(Commitments commitments, Caller caller) {
        this.commitments = commitments;
        this.caller = caller;
    }

    @GET
    @Operation(
            summary = "Commitments of the caller's council, oldest first",
            description = "Roles finance, finance-approver, commissioner, auditor. By status, budget and placement"
                    + " where they are given.")
    public RestResponse<Page<CommitmentView>> list(
            @BeanParam CommitmentFilter filter, @BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = commitments.page(caller.authority(), filter, Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Commitment::id, CommitmentView::from)
                .answer(uri);
    }

    @GET
    @Path("/{id}")
    @Operation(
            summary = "One commitment, with its split by financial year, or the shortfall that refused it",
            description = "Roles finance, finance-approver, commissioner, auditor.")
    public RestResponse<CommitmentView> read(UUID id) {
        var commitment = commitments.get(id);
        caller.mustBelongTo(commitment.purchase().authority(), "commitment", id);
        return Answers.ok(CommitmentView.from(commitment), commitment.version());
    }
}

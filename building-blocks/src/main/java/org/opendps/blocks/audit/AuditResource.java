package org.opendps.blocks.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;

/** The audit of this service, which is the last part but one of its path. */
@Path("/v1/audit/{service}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit", description = "Who did what, sealed so that nobody can change it unnoticed")
public class AuditResource {

    private static final String AT_ONCE = "500000";

    private final Verification verification;
    private final EntryList entries;
    private final Caller caller;
    private final String own;

    AuditResource(
            Verification verification,
            EntryList entries,
            Caller caller,
            @ConfigProperty(name = "dps.audit.service") String own) {
        this.verification = verification;
        this.entries = entries;
        this.caller = caller;
        this.own = own;
    }

    @GET
    @Path("/verification")
    @RolesAllowed({Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            summary = "Whether nobody changed the audit",
            description =
                    "Roles: auditor, admin. Recomputes the chain of sealed entries and its signatures, of all councils,"
                            + " without showing any entry. Names the first thing that is wrong. A long chain is checked in parts:"
                            + " go on with `next`. Note `head.reference` outside the system and send it as `from` another time:"
                            + " only that shows an end that was cut off together with its seals.")
    public VerificationView verify(
            String service,
            @QueryParam("from") @Parameter(description = "A head to hold true and begin after") @Nullable String from,
            @QueryParam("limit")
                    @DefaultValue(AT_ONCE)
                    @Min(1)
                    @Max(1_000_000)
                    @Parameter(description = "How many entries to recompute at most")
                    int limit) {
        mustBeThis(service);
        return verification.verify(from == null ? null : Head.read(from), limit);
    }

    @GET
    @Path("/entries")
    @RolesAllowed(Roles.AUDITOR)
    @Operation(
            summary = "Who did what, in the order in which it was sealed",
            description =
                    "Role: auditor, the entries of the own council and of none. An entry is here when it is sealed,"
                            + " a second after the change. What must stay secret for a while, such as who bids, is `hidden` until"
                            + " then.")
    public RestResponse<Page<EntryView>> list(
            String service,
            @QueryParam("subject") @Parameter(description = "The id of what was changed") @Nullable String subject,
            @BeanParam @Valid PageRequest page,
            @Context UriInfo uri) {
        mustBeThis(service);
        var found = entries.page(caller.authority(), subject, Cursor.position(page.after()), page.limit());
        return Page.of(found, page.limit(), EntryView::position, Function.identity())
                .answer(uri);
    }

    private void mustBeThis(String service) {
        if (!service.equals(own)) {
            throw new NotFound("service", service).refused();
        }
    }
}

package org.opendps.finance.supplier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.opendps.blocks.access.Caller;
import org.opendps.blocks.access.Roles;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.blocks.paging.Cursor;
import org.opendps.blocks.paging.Page;
import org.opendps.blocks.paging.PageRequest;
import org.opendps.blocks.problem.NotFound;
import org.opendps.blocks.resource.Answers;
import org.opendps.finance.officer.Officer;

/** {@code /v1/suppliers}. */
@Path("/v1/suppliers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pay runs")
public class SupplierResource {

    private final Registering registering;
    private final Suppliers suppliers;
    private final Caller caller;

    SupplierResource(Registering registering, Suppliers suppliers, Caller caller) {
        this.registering = registering;
        this.suppliers = suppliers;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "Suppliers of the caller's council, the first registered first",
            description = "Roles finance, finance-approver, auditor.")
    public RestResponse<Page<SupplierView>> list(@BeanParam @Valid PageRequest page, @Context UriInfo uri) {
        var found = suppliers.page(caller.authority(), Cursor.id(page.after()), page.limit());
        return Page.of(found, page.limit(), Supplier::id, SupplierView::of).answer(uri);
    }

    @GET
    @Path("/{providerId}")
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER, Roles.AUDITOR})
    @Operation(
            summary = "How the council pays a provider",
            description = "Roles finance, finance-approver, auditor of the council.")
    public RestResponse<SupplierView> read(UUID providerId) {
        var supplier = suppliers
                .of(caller.authority(), providerId)
                .orElseThrow(() -> new NotFound("supplier", providerId).refused());
        return Answers.ok(SupplierView.of(supplier), supplier.version());
    }

    @PUT
    @Path("/{providerId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            summary = "Write down how the council pays a provider",
            description =
                    "Role finance, for the own council. The number of the council's finance system, which alone holds"
                            + " the bank details; and who writes the invoices. A provider that is not written down is billed by"
                            + " the council, and cannot be paid before it has a number. Another number than the one that is written down"
                            + " waits for a finance-approver, and until then the provider is paid as before. If-Match once it is"
                            + " written down.")
    public RestResponse<SupplierView> register(
            UUID providerId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "self-billing",
                                                            value = SupplierRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    SupplierRequest request) {
        var supplier = registering.register(caller.authority(), providerId, ifMatch, request, Officer.of(caller));
        return Answers.ok(SupplierView.of(supplier), supplier.version());
    }

    @POST
    @Path("/{providerId}/approval")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.FINANCE_APPROVER)
    @Operation(
            summary = "Approve another number: payments go to it from now on",
            description = "Role finance-approver of the council; not whoever proposed it. Names the number that was"
                    + " compared with the finance system: 409 when by now another one waits.")
    public RestResponse<SupplierView> approve(
            UUID providerId,
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "compared",
                                                            value = SupplierRequest.Approval.EXAMPLE)))
                    @Valid
                    @NotNull
                    SupplierRequest.Approval request) {
        var supplier =
                registering.approve(caller.authority(), providerId, request.supplierNumber(), Officer.of(caller));
        return Answers.ok(SupplierView.of(supplier), supplier.version());
    }

    @POST
    @Path("/{providerId}/rejection")
    @Idempotent
    @RolesAllowed({Roles.FINANCE, Roles.FINANCE_APPROVER})
    @Operation(
            summary = "Reject another number, or take back one's own: the provider is paid as before",
            description = "Roles finance, finance-approver of the council.")
    public RestResponse<SupplierView> reject(UUID providerId) {
        var supplier = registering.reject(caller.authority(), providerId);
        return Answers.ok(SupplierView.of(supplier), supplier.version());
    }
}

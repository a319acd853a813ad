package org.opendps.calloff.bid.proof;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.opendps.blocks.idempotency.Idempotent;
import org.opendps.calloff.bid.receipt.ReceiptKey;

@Path("/v1/receipt-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Checks")
public class ReceiptCheckResource {

    private final ReceiptChecks checks;
    private final ReceiptKey key;

    ReceiptCheckResource(ReceiptChecks checks, ReceiptKey key) {
        this.checks = checks;
        this.key = key;
    }

    /** What anybody checks a signature with, without this service. */
    public record PublicKey(
            String keyId,
            String algorithm,

            @Schema(description = "DER in base64, as `openssl pkey -pubin -inform DER` reads it")
            String publicKey) {}

    @POST
    @Idempotent
    @Authenticated
    @Operation(
            summary = "Is this receipt genuine, and what became of its bid?",
            description = "Roles: any. Takes a receipt as it was handed out. After the opening it also says whether the"
                    + " digest is in the published list. Nothing is stored.")
    public ReceiptCheckView check(
            @RequestBody(
                            content =
                                    @Content(
                                            examples =
                                                    @ExampleObject(
                                                            name = "receipt",
                                                            value = ReceiptCheckRequest.EXAMPLE)))
                    @Valid
                    @NotNull
                    ReceiptCheckRequest request) {
        return checks.check(request);
    }

    @GET
    @Path("/public-key")
    @Authenticated
    @Operation(
            summary = "The key with which receipts and lists of digests are signed",
            description = "Roles: any. Keep it with your receipts: with it they can be checked without this service.")
    public PublicKey publicKey() {
        return new PublicKey(key.id(), "Ed25519", key.published());
    }
}

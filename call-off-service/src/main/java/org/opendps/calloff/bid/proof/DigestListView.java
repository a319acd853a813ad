package org.opendps.calloff.bid.proof;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The digests of all bids that were submitted. */
public record DigestListView(
        UUID callOffId,
        Instant openedAt,

        @Schema(description = "how many different people had to ask for the opening")
        int openers,

        @Schema(description = "of the council's policy that says how many")
        String policyVersion,

        @Schema(description = "one for each submitted bid, in alphabetical order")
        List<String> digests,

        @Schema(description = "SHA-256 of the digests joined by a line feed")
        String listDigest,

        @Schema(
                description = "Ed25519, in base64, over three lines joined by a line feed: callOffId, openedAt,"
                        + " listDigest")
        String signature,

        String keyId) {}

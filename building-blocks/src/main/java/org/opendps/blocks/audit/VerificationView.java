package org.opendps.blocks.audit;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the audit is as it was sealed.
 *
 * @param holds true when nothing is wrong in the part that was checked
 * @param sealed how many entries are sealed in all
 * @param next where to go on when the limit ended the check
 */
public record VerificationView(
        String service,
        boolean holds,
        Checked checked,
        long sealed,
        @Nullable HeadView head,
        @Nullable Broken broken,

        @Schema(description = "Send it as `from` to go on; null when the end was reached") @Nullable
        String next,

        long unsealed,
        long oldestUnsealedSeconds) {

    static VerificationView of(
            String service,
            Checked checked,
            long sealed,
            @Nullable HeadView head,
            @Nullable Broken broken,
            @Nullable String next,
            Unsealed.Waiting waiting) {
        return new VerificationView(
                service,
                broken == null,
                checked,
                sealed,
                head,
                broken,
                next,
                waiting.rows(),
                waiting.oldest().toSeconds());
    }

    /** The positions that were recomputed; nothing when {@code to} is less than {@code from}. */
    public record Checked(long from, long to) {}

    /** The newest seal. Who notes the reference can later show that nothing before it was cut off or made anew. */
    public record HeadView(
            @Schema(description = "Note it and send it as `from` another time: the chain must still have it")
            String reference,

            String hash,
            Instant signedAt,

            @Schema(
                    description = "Ed25519, in base64, over five lines: `opendps audit 1`, service, position, hash,"
                            + " signedAt in microseconds since 1970")
            String signature,

            @Schema(description = "X.509, in base64: the key that this service signs with now")
            String publicKey) {

        static HeadView of(Seal seal, AuditKey key) {
            var head = new Head(seal.position(), seal.hash());
            return new HeadView(head.written(), head.hash().hex(), seal.signedAt(), seal.signature(), key.inPublic());
        }
    }

    /** The first thing that is wrong. */
    public record Broken(@Nullable Long position, @Nullable Long entryId, Flaw why, String meaning) {

        static Broken of(ChainCheck.Finding finding) {
            return new Broken(
                    finding.position(),
                    finding.entryId(),
                    finding.flaw(),
                    finding.flaw().meaning());
        }
    }
}

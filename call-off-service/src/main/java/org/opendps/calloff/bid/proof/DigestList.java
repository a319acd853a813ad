package org.opendps.calloff.bid.proof;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.opendps.calloff.bid.receipt.ReceiptKey;
import org.opendps.calloff.bid.seal.Digests;

/** The digests of all bids that were submitted, published at the opening and never changed. */
@Entity
@Table(name = "digest_list")
public class DigestList {

    @Id
    private UUID callOffId;

    private Instant openedAt;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> digests;

    private int openers;
    private String policyVersion;
    private String listDigest;
    private String signature;
    private String keyId;

    protected DigestList() {}

    /** @param digests in alphabetical order, which says nothing of who was first */
    public DigestList(UUID callOffId, Instant openedAt, List<String> digests, OpeningRule rule, ReceiptKey key) {
        this.callOffId = callOffId;
        this.openedAt = openedAt;
        this.digests = digests;
        this.openers = rule.openers();
        this.policyVersion = rule.policyVersion();
        this.listDigest = Digests.sha256(String.join("\n", digests).getBytes(StandardCharsets.US_ASCII));
        this.signature = key.sign(String.join("\n", callOffId.toString(), openedAt.toString(), listDigest));
        this.keyId = key.id();
    }

    boolean has(String digest) {
        return digests.contains(digest);
    }

    public int openers() {
        return openers;
    }

    DigestListView view() {
        return new DigestListView(
                callOffId, openedAt, openers, policyVersion, List.copyOf(digests), listDigest, signature, keyId);
    }
}

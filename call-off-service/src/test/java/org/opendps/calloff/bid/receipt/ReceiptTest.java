package org.opendps.calloff.bid.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.calloff.bid.seal.ServiceKey;

class ReceiptTest {

    private static final byte[] SEALED = {1, 2, 3};
    private static final Instant AT = Instant.parse("2027-03-28T00:59:59.999999Z");

    private final UUID callOff = UUID.randomUUID();
    private final UUID bid = UUID.randomUUID();
    private final ReceiptKey key = key(7);
    private final Receipt receipt = Receipt.of(callOff, bid, SEALED, AT, key);

    private static ReceiptKey key(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return new ReceiptKey(new ServiceKey(Optional.of(Base64.getEncoder().encodeToString(bytes))));
    }

    @Test
    void coversWhatWasSealedAndNothingElse() {
        assertThat(receipt.covers(callOff, bid, SEALED, key)).isTrue();
        assertThat(receipt.covers(callOff, bid, new byte[] {1, 2, 2}, key)).isFalse();
        assertThat(receipt.covers(callOff, UUID.randomUUID(), SEALED, key)).isFalse();
        assertThat(receipt.covers(UUID.randomUUID(), bid, SEALED, key)).isFalse();
        assertThat(receipt.covers(callOff, bid, SEALED, key(8))).isFalse();
    }

    @Test
    void isCheckedByWhoeverHasThePublicKeyWithoutThisProgram() throws Exception {
        var published = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.published())));
        var check = Signature.getInstance("Ed25519");
        check.initVerify(published);
        check.update((receipt.receiptNumber() + "\n" + callOff + "\n" + bid + "\n2027-03-28T00:59:59.999999Z\n"
                        + "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(String.valueOf(receipt.signature()))))
                .isTrue();
    }

    @Test
    void twoReceiptsNeverHaveOneNumber() {
        assertThat(Receipt.of(callOff, bid, SEALED, AT, key).receiptNumber()).isNotEqualTo(receipt.receiptNumber());
    }

    @Test
    void aChangedSignatureIsNone() {
        assertThat(key.hasSigned("text", key.sign("text"))).isTrue();
        assertThat(key.hasSigned("Text", key.sign("text"))).isFalse();
        assertThat(key.hasSigned("text", "?")).isFalse();
    }
}

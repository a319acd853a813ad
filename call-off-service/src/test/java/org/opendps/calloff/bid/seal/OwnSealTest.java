package org.opendps.calloff.bid.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OwnSealTest {

    record Content(String price, String text) {}

    private static final Content OFFER = new Content("57.31", "a secret");
    private static final String PLACE = UUID.randomUUID() + "/" + UUID.randomUUID();

    static ServiceKey key(int keyBytes, int fill) {
        var key = new byte[keyBytes];
        Arrays.fill(key, (byte) fill);
        return new ServiceKey(Optional.of(Base64.getEncoder().encodeToString(key)));
    }

    private static OwnSeal seal(int fill) {
        return new OwnSeal(key(32, fill), new ObjectMapper());
    }

    @Test
    void opensWhatItClosed() {
        var seal = seal(1);
        assertThat(seal.open(PLACE, seal.close(PLACE, OFFER), Content.class)).isEqualTo(OFFER);
    }

    @Test
    void showsNothingOfTheContentAndIsNeverTheSameTwice() {
        var seal = seal(1);
        var sealed = seal.close(PLACE, OFFER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("57.31", "secret", "price");
        assertThat(seal.close(PLACE, OFFER)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenInAnotherPlaceOrWithAnotherKeyOrChanged() {
        var seal = seal(1);
        var sealed = seal.close(PLACE, OFFER);
        assertThatIllegalStateException().isThrownBy(() -> seal.open("elsewhere", sealed, Content.class));
        assertThatIllegalStateException().isThrownBy(() -> seal(2).open(PLACE, sealed, Content.class));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(PLACE, sealed, Content.class));
    }

    @Test
    void needsAKeyOf32Bytes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new ServiceKey(Optional.empty()))
                .withMessageContaining("DPS_CALL_OFF_BID_KEY");
        assertThatIllegalStateException().isThrownBy(() -> key(31, 1));
        assertThatIllegalStateException()
                .isThrownBy(() -> new ServiceKey(Optional.of("not base64!")))
                .withMessageContaining("DPS_CALL_OFF_BID_KEY");
    }

    @Test
    void aDocumentOpensWithItsOwnKeyOnly() {
        var id = UUID.randomUUID();
        var key = FileKey.fresh();
        var closed = key.close(id, "brochure".getBytes(StandardCharsets.US_ASCII));
        assertThat(key.open(id, closed)).asString().isEqualTo("brochure");
        assertThatIllegalStateException().isThrownBy(() -> FileKey.fresh().open(id, closed));
        assertThatIllegalStateException().isThrownBy(() -> key.open(UUID.randomUUID(), closed));
        assertThat(key).asString().doesNotContain(key.secret());
    }
}

package org.opendps.calloff.bid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.opendps.blocks.money.Money;

class SealTest {

    private static final Offer OFFER = new Offer(null, Money.of("57.31"), VatCode.EXEMPT, Map.of("Q1", "a secret"));

    private final UUID callOff = UUID.randomUUID();
    private final UUID bid = UUID.randomUUID();

    private static Seal seal(int keyBytes, int fill) {
        var key = new byte[keyBytes];
        java.util.Arrays.fill(key, (byte) fill);
        return new Seal(Optional.of(Base64.getEncoder().encodeToString(key)), new ObjectMapper());
    }

    @Test
    void opensWhatItClosed() {
        var seal = seal(32, 1);
        assertThat(seal.open(callOff, bid, seal.close(callOff, bid, OFFER))).isEqualTo(OFFER);
    }

    @Test
    void showsNothingOfTheOfferAndIsNeverTheSameTwice() {
        var seal = seal(32, 1);
        var sealed = seal.close(callOff, bid, OFFER);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("57.31", "secret", "EXEMPT");
        assertThat(seal.close(callOff, bid, OFFER)).isNotEqualTo(sealed);
    }

    @Test
    void doesNotOpenAsAnotherBidOrInAnotherCallOffOrWithAnotherKeyOrChanged() {
        var seal = seal(32, 1);
        var sealed = seal.close(callOff, bid, OFFER);
        assertThatIllegalStateException().isThrownBy(() -> seal.open(callOff, UUID.randomUUID(), sealed));
        assertThatIllegalStateException().isThrownBy(() -> seal.open(UUID.randomUUID(), bid, sealed));
        assertThatIllegalStateException().isThrownBy(() -> seal(32, 2).open(callOff, bid, sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThatIllegalStateException().isThrownBy(() -> seal.open(callOff, bid, sealed));
    }

    @Test
    void needsAKeyOf32Bytes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(Optional.empty(), new ObjectMapper()))
                .withMessageContaining("DPS_CALL_OFF_BID_KEY");
        assertThatIllegalStateException().isThrownBy(() -> seal(31, 1));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Seal(Optional.of("not base64!"), new ObjectMapper()))
                .withMessageContaining("DPS_CALL_OFF_BID_KEY");
    }
}

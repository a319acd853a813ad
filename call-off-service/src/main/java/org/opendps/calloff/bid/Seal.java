package org.opendps.calloff.bid;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps offers unreadable in the database. What is sealed for one bid does not open as another: the ids of call-off and
 * bid are bound to it. Made at start-up, so that a service without a key does not start.
 */
@ApplicationScoped
@Startup
class Seal {

    private static final int KEY_BYTES = 32;

    private final Aead cipher;
    private final ObjectMapper json;

    Seal(@ConfigProperty(name = "dps.call-off.bid-key") Optional<String> key, ObjectMapper json) {
        this.cipher = cipher(key.orElseThrow(() -> new IllegalStateException(
                "No key to seal bids with: set DPS_CALL_OFF_BID_KEY to 32 random bytes in base64")));
        this.json = json;
    }

    byte[] close(UUID callOffId, UUID bidId, Offer offer) {
        try {
            return cipher.encrypt(json.writeValueAsBytes(offer), boundTo(callOffId, bidId));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The bid " + bidId + " could not be sealed", e);
        }
    }

    Offer open(UUID callOffId, UUID bidId, byte[] sealed) {
        try {
            return json.readValue(cipher.decrypt(sealed, boundTo(callOffId, bidId)), Offer.class);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The bid " + bidId + " does not open: another key, or it was changed", e);
        }
    }

    private static byte[] boundTo(UUID callOffId, UUID bidId) {
        return (callOffId + "/" + bidId).getBytes(StandardCharsets.US_ASCII);
    }

    @AccessesPartialKey // the key comes as bytes from the configuration
    private static Aead cipher(String key) {
        try {
            AeadConfig.register();
            var bytes = SecretBytes.copyFrom(Base64.getDecoder().decode(key), InsecureSecretKeyAccess.get());
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var aesGcm = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(bytes)
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aesGcm).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("DPS_CALL_OFF_BID_KEY is not " + KEY_BYTES + " bytes in base64", e);
        }
    }
}

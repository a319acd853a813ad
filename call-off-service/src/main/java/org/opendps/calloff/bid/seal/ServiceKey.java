package org.opendps.calloff.bid.seal;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.util.SecretBytes;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of {@code DPS_CALL_OFF_BID_KEY}, which the database does not hold. Made at start-up, so that a service without
 * a key does not start.
 */
@ApplicationScoped
@Startup
public class ServiceKey {

    private static final int KEY_BYTES = 32;

    private final byte[] bytes;
    private final Aead cipher;

    public ServiceKey(@ConfigProperty(name = "dps.call-off.bid-key") Optional<String> key) {
        this.bytes = decoded(key.orElseThrow(() -> new IllegalStateException(
                "No key to seal bids with: set DPS_CALL_OFF_BID_KEY to 32 random bytes in base64")));
        this.cipher = cipherOf(bytes);
    }

    Aead cipher() {
        return cipher;
    }

    /** Another key for another purpose, from which nobody comes back to this one. */
    public byte[] derived(String purpose) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", bytes, new byte[0], purpose.getBytes(StandardCharsets.US_ASCII), KEY_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decoded(String key) {
        try {
            var bytes = Base64.getDecoder().decode(key);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(unusable(), e);
        }
        throw new IllegalStateException(unusable());
    }

    private static String unusable() {
        return "DPS_CALL_OFF_BID_KEY is not " + KEY_BYTES + " bytes in base64";
    }

    @AccessesPartialKey // the key comes as bytes from the configuration, or with the offer that it belongs to
    static Aead cipherOf(byte[] key) {
        try {
            AeadConfig.register();
            var parameters = AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
            var aesGcm = AesGcmKey.builder()
                    .setParameters(parameters)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build();
            return KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(aesGcm).withRandomId().makePrimary())
                    .build()
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

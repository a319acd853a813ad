package org.opendps.calloff.bid.seal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HybridConfig;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** One key pair for each call-off, made with its first submission. */
@ApplicationScoped
public class CallOffKeys implements PanacheRepositoryBase<CallOffKey, UUID> {

    // of two first submissions the second waits for the first and then finds its key
    private static final String KEEP = """
            insert into bid_key (call_off_id, public_keyset, private_keyset, made_at)
            values (?1, ?2, ?3, clock_now()) on conflict do nothing
            """;

    private final ServiceKey serviceKey;
    private final ObjectMapper json;

    CallOffKeys(ServiceKey serviceKey, ObjectMapper json) {
        this.serviceKey = serviceKey;
        this.json = json;
    }

    /** Encrypts to the call-off's key: nobody reads it before the opening, this service neither. */
    public byte[] close(UUID callOffId, UUID bidId, Object content) {
        try {
            return publicKey(callOffId).encrypt(json.writeValueAsBytes(content), context(callOffId, bidId));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The bid " + bidId + " could not be sealed", e);
        }
    }

    private HybridEncrypt publicKey(UUID callOffId) throws GeneralSecurityException {
        HybridConfig.register();
        var key = findByIdOptional(callOffId).orElseGet(() -> made(callOffId));
        return TinkProtoKeysetFormat.parseKeysetWithoutSecret(key.publicKeyset())
                .getPrimitive(RegistryConfiguration.get(), HybridEncrypt.class);
    }

    private CallOffKey made(UUID callOffId) {
        try {
            var pair = KeysetHandle.generateNew(HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.TINK)
                    .build());
            getEntityManager()
                    .createNativeQuery(KEEP)
                    .setParameter(1, callOffId)
                    .setParameter(2, TinkProtoKeysetFormat.serializeKeysetWithoutSecret(pair.getPublicKeysetHandle()))
                    .setParameter(
                            3,
                            TinkProtoKeysetFormat.serializeEncryptedKeyset(pair, serviceKey.cipher(), bound(callOffId)))
                    .executeUpdate();
            return findById(callOffId);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made for " + callOffId, e);
        }
    }

    static byte[] bound(UUID callOffId) {
        return ("key of call-off " + callOffId).getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] context(UUID callOffId, UUID bidId) {
        return (callOffId + "/" + bidId).getBytes(StandardCharsets.US_ASCII);
    }
}

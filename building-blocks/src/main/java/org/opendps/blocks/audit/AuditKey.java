package org.opendps.blocks.audit;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs the heads of the chain. The database does not hold the key, so whoever writes there cannot sign. Made at
 * start-up, so that a service without a key does not start.
 */
@ApplicationScoped
@Startup
class AuditKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int SEED_BYTES = 32;
    private static final int ID_DIGITS = 16;

    private final PrivateKey secret;
    private final PublicKey current;
    private final Map<String, PublicKey> known = new HashMap<>();

    AuditKey(
            @ConfigProperty(name = "dps.audit.key") Optional<String> key,
            @ConfigProperty(name = "dps.audit.earlier-keys") Optional<List<String>> earlier) {
        var pair = pair(key.orElseThrow(() -> new IllegalStateException(
                "No key to seal the audit with: set DPS_AUDIT_KEY to 32 random bytes in base64")));
        secret = pair.getPrivate();
        current = pair.getPublic();
        known.put(id(), current);
        earlier.orElse(List.of()).stream().map(AuditKey::read).forEach(k -> known.put(idOf(k), k));
    }

    String id() {
        return idOf(current);
    }

    /** X.509, in base64. */
    String inPublic() {
        return Base64.getEncoder().encodeToString(current.getEncoded());
    }

    /** @return in base64 */
    String sign(byte[] text) {
        try {
            var signing = Signature.getInstance(ALGORITHM);
            signing.initSign(secret);
            signing.update(text);
            return Base64.getEncoder().encodeToString(signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The audit could not be sealed", e);
        }
    }

    /** Whether this service signed that, with the current key or an earlier one that it was told of. */
    boolean signed(byte[] text, String keyId, String signature) {
        var key = known.get(keyId);
        if (key == null) {
            return false;
        }
        try {
            var checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(key);
            checking.update(text);
            return checking.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    // the JDK makes a public key from a secret one only while it generates both: it is given the bytes to begin with
    private static KeyPair pair(String seed) {
        try {
            var bytes = Base64.getDecoder().decode(seed);
            if (bytes.length != SEED_BYTES) {
                throw new IllegalArgumentException("of another length");
            }
            var generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(NamedParameterSpec.ED25519, new Given(bytes));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("DPS_AUDIT_KEY is not " + SEED_BYTES + " bytes in base64", e);
        }
    }

    private static PublicKey read(String key) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(key.strip())));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException("DPS_AUDIT_EARLIER_KEYS holds what is no public key: " + key, e);
        }
    }

    private static String idOf(PublicKey key) {
        return new Fingerprint().add(key.getEncoded()).sum().hex().substring(0, ID_DIGITS);
    }

    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        Given(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public void nextBytes(byte[] target) {
            System.arraycopy(bytes, 0, target, 0, target.length);
        }
    }
}

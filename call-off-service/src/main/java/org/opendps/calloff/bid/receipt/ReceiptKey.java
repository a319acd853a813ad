package org.opendps.calloff.bid.receipt;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import org.opendps.calloff.bid.seal.Digests;
import org.opendps.calloff.bid.seal.ServiceKey;

/** Signs receipts. Derived from the service's key, so that its private half is stored nowhere. */
@ApplicationScoped
public class ReceiptKey {

    /** What stands before the 32 bytes of every Ed25519 public key in its usual form (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int ID_DIGITS = 16;

    private final Ed25519Sign signing;
    private final Ed25519Verify checking;
    private final byte[] publicKey;

    public ReceiptKey(ServiceKey serviceKey) {
        try {
            var pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(serviceKey.derived("receipts of bids, Ed25519, 1"));
            this.signing = new Ed25519Sign(pair.getPrivateKey());
            this.publicKey = pair.getPublicKey();
            this.checking = new Ed25519Verify(publicKey);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public String sign(String text) {
        try {
            return Base64.getEncoder().encodeToString(signing.sign(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean hasSigned(String text, String signature) {
        try {
            checking.verify(Base64.getDecoder().decode(signature), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    public String id() {
        return Digests.sha256(publicKey).substring(0, ID_DIGITS);
    }

    /** As {@code openssl pkey -pubin -inform DER} reads it, in base64. */
    public String published() {
        var whole = new byte[X509.length + publicKey.length];
        System.arraycopy(X509, 0, whole, 0, X509.length);
        System.arraycopy(publicKey, 0, whole, X509.length, publicKey.length);
        return Base64.getEncoder().encodeToString(whole);
    }
}

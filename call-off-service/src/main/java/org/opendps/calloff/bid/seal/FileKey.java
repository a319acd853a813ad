package org.opendps.calloff.bid.seal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.Random;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;

/**
 * The key of one document, in base64. The document is encrypted once, when it arrives; who has the offer that it belongs
 * to has its key. So a submission encrypts a few kilobytes, however long the documents are.
 */
public record FileKey(String secret) {

    private static final int BYTES = 32;

    public static FileKey fresh() {
        return new FileKey(Base64.getEncoder().encodeToString(Random.randBytes(BYTES)));
    }

    public byte[] close(UUID documentId, byte[] content) {
        try {
            return cipher().encrypt(content, bytes(documentId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The document " + documentId + " could not be sealed", e);
        }
    }

    public byte[] open(UUID documentId, byte[] closed) {
        try {
            return cipher().decrypt(closed, bytes(documentId));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The document " + documentId + " does not open: it was changed", e);
        }
    }

    private Aead cipher() {
        return ServiceKey.cipherOf(Base64.getDecoder().decode(secret));
    }

    private static byte[] bytes(UUID documentId) {
        return documentId.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Never into a log by accident. */
    @Override
    public String toString() {
        return "FileKey";
    }
}
